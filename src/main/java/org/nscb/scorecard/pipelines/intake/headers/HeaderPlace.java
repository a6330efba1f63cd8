package org.nscb.scorecard.pipelines.intake.headers;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.pipelines.intake.text.TextHead;

/**
 * Where the header of a table is: the first row that has all columns that the contract requires;
 * where none has, the row with the most columns of the contract, if it has at least half of those
 * required; else the first row, so that what it lacks can be said. A delimiter is recognised
 * likewise.
 *
 * @param record rows before the header
 * @param before the cells of these rows
 */
public record HeaderPlace(char delimiter, int record, List<List<String>> before) {
  /** A title, a period, a note: no extract that was seen has more rows above its header. */
  public static final int MOST_ROWS_BEFORE = 20;

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  public static HeaderPlace of(TextHead head, Contract contract) {
    Best best = new Best(contract);
    for (char delimiter : DELIMITERS) {
      best.offer(delimiter, head.records(delimiter, MOST_ROWS_BEFORE + 1));
    }
    return best.place();
  }

  /** Of the first rows of a sheet. */
  public static HeaderPlace of(List<List<String>> rows, Contract contract) {
    Best best = new Best(contract);
    best.offer(',', rows);
    return best.place();
  }

  /** Whether one of the rows has all columns that the contract requires. */
  public static boolean isIn(List<List<String>> rows, Contract contract) {
    return rows.stream()
        .anyMatch(
            row ->
                HeaderMatch.recognised(contract, row) > 0
                    && HeaderMatch.missing(contract, row).isEmpty());
  }

  /** With the title of a sheet among what stands before the header. */
  public HeaderPlace withTitle(String title) {
    List<List<String>> all = new ArrayList<>(before);
    all.add(List.of(title));
    return new HeaderPlace(delimiter, record, all);
  }

  /** What stands before the header, line by line. */
  public List<String> lines() {
    return before.stream().map(cells -> String.join(" ", cells)).toList();
  }

  public String delimiterName() {
    return switch (delimiter) {
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case '|' -> "vertical bars";
      default -> "commas";
    };
  }

  /** The likeliest header of all that were offered. */
  private static final class Best {
    private final Contract contract;
    private final long required;
    private HeaderPlace place;
    private boolean whole;
    private int columns;
    private int cells;

    Best(Contract contract) {
      this.contract = contract;
      required = contract.columns().stream().filter(c -> c.required()).count();
    }

    void offer(char delimiter, List<List<String>> rows) {
      for (int i = 0; i < rows.size(); i++) {
        List<String> row = rows.get(i);
        int found = HeaderMatch.recognised(contract, row);
        boolean complete = found > 0 && HeaderMatch.missing(contract, row).isEmpty();
        if (isBetter(i, complete, found, row.size())) {
          place = new HeaderPlace(delimiter, i, List.copyOf(rows.subList(0, i)));
          whole = complete;
          columns = found;
          cells = row.size();
        }
      }
    }

    private boolean isBetter(int record, boolean complete, int found, int size) {
      if (place == null || complete != whole) {
        return place == null || complete;
      }
      if (complete) {
        return record < place.record() || record == place.record() && found > columns;
      }
      if (found * 2 >= required && found > columns) {
        return true;
      }
      return record == 0 && found >= columns && place.record() == 0 && size > cells;
    }

    HeaderPlace place() {
      return place == null ? new HeaderPlace(',', 0, List.of()) : place;
    }
  }
}
