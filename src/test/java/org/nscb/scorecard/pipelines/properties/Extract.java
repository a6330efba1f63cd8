package org.nscb.scorecard.pipelines.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The cells of an extract: its headers and its rows. */
record Extract(List<String> headers, List<List<String>> rows) {

  Extract {
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Its rows of these numbers, from 0. */
  Extract only(List<Integer> numbers) {
    return new Extract(headers, numbers.stream().map(rows::get).toList());
  }

  /** Its columns in this order, each by its number. */
  Extract inOrder(List<Integer> columns) {
    UnaryOperator<List<String>> ordered = row -> columns.stream().map(row::get).toList();
    return new Extract(ordered.apply(headers), rows.stream().map(ordered).toList());
  }

  Extract with(int row, int column, String value) {
    List<List<String>> changed = new ArrayList<>(rows);
    List<String> cells = new ArrayList<>(changed.get(row));
    cells.set(column, value);
    changed.set(row, cells);
    return new Extract(headers, changed);
  }

  /** The header and the rows. */
  List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(headers);
    lines.addAll(rows);
    return lines;
  }
}
