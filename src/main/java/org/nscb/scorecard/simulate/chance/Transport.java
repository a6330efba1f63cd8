package org.nscb.scorecard.simulate.chance;

import java.util.Arrays;

/**
 * Whole numbers in a table whose row and column sums are given, as near as can be to a table of
 * expectations: the least sum of (x - e)² / e, found by successive shortest paths, one unit at a
 * time. A cell with the expectation 0 stays empty.
 */
public final class Transport {

  private static final double CLOSED = Double.POSITIVE_INFINITY;

  private final double[][] expected;
  private final int[][] cells;
  private final int[] columnLeft;

  private Transport(int[] columns, double[][] expected) {
    this.expected = expected;
    this.columnLeft = columns.clone();
    this.cells = new int[expected.length][columns.length];
  }

  /**
   * @throws IllegalStateException when no such table exists
   */
  public static int[][] solve(int[] rows, int[] columns, double[][] expected) {
    Transport transport = new Transport(columns, expected);
    for (int row = 0; row < rows.length; row++) {
      for (int unit = 0; unit < rows[row]; unit++) {
        transport.send(row);
      }
    }
    return transport.cells;
  }

  /** Bellman-Ford from one row over rows and columns; a filled cell can be walked backwards. */
  private void send(int from) {
    int rows = cells.length;
    int columns = columnLeft.length;
    double[] rowCost = new double[rows];
    double[] columnCost = new double[columns];
    int[] rowVia = new int[rows];
    int[] columnVia = new int[columns];
    Arrays.fill(rowCost, CLOSED);
    Arrays.fill(columnCost, CLOSED);
    rowCost[from] = 0;
    rowVia[from] = -1;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          if (expected[r][c] <= 0) {
            continue;
          }
          double there = rowCost[r] + marginal(r, c, cells[r][c]);
          if (there < columnCost[c] - 1e-9) {
            columnCost[c] = there;
            columnVia[c] = r;
            changed = true;
          }
          if (cells[r][c] > 0) {
            double back = columnCost[c] - marginal(r, c, cells[r][c] - 1);
            if (back < rowCost[r] - 1e-9) {
              rowCost[r] = back;
              rowVia[r] = c;
              changed = true;
            }
          }
        }
      }
    }
    int column = -1;
    for (int c = 0; c < columns; c++) {
      if (columnLeft[c] > 0
          && columnCost[c] < CLOSED
          && (column < 0 || columnCost[c] < columnCost[column])) {
        column = c;
      }
    }
    if (column < 0) {
      throw new IllegalStateException("Cannot fill the table: its sums contradict each other.");
    }
    columnLeft[column]--;
    int row = columnVia[column];
    cells[row][column]++;
    while (row != from) {
      column = rowVia[row];
      cells[row][column]--;
      row = columnVia[column];
      cells[row][column]++;
    }
  }

  /** The cost of one more than {@code now}. */
  private double marginal(int row, int column, int now) {
    double e = expected[row][column];
    return (2 * (now - e) + 1) / e;
  }
}
