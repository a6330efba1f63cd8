package org.nscb.scorecard.release.text;

import java.util.ArrayList;
import java.util.List;

/** A page of plain text that is read in a terminal. */
public final class TextPage {

  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  public TextPage title(String title) {
    text.append(title).append('\n').append("=".repeat(title.length())).append('\n');
    return this;
  }

  public TextPage heading(String heading) {
    text.append('\n').append(heading).append('\n');
    return this;
  }

  public TextPage line(String line) {
    text.append(INDENT).append(line.strip().replaceAll("\\s*\\R\\s*", " ")).append('\n');
    return this;
  }

  /** Lines that stay as they are. */
  public TextPage block(String block) {
    block
        .strip()
        .lines()
        .forEach(line -> text.append((INDENT + line).stripTrailing()).append('\n'));
    return this;
  }

  /** Rows of as many cells each, in columns as wide as they need to be. */
  public TextPage table(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int width = row.get(column).length();
        if (column == widths.size()) {
          widths.add(width);
        } else {
          widths.set(column, Math.max(widths.get(column), width));
        }
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(INDENT).append(cell).append(" ".repeat(widths.get(column) - cell.length()));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return this;
  }

  public String text() {
    return text.toString();
  }
}
