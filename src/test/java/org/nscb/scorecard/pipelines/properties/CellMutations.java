package org.nscb.scorecard.pipelines.properties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What goes wrong with the cells of an extract before it is written: rows, columns, values. */
final class CellMutations {
  private static final int LONG_CELL = 40_000;
  private static final int RECORD_TOO_LONG = 1_100_000;
  private static final List<String> ODD_VALUES =
      List.of(
          "31/02/2015",
          "2015-13-01",
          "0001-01-01",
          "99999-01-01",
          "1/4/15",
          "01/04/2015 25:61",
          "42095",
          "30/04/2031",
          "=cmd|' /C calc'!A0",
          "NULL",
          "NaN",
          "1e999",
          "-0",
          "99999999999999999999999999",
          "\u202eRTL",
          "\ud83d\ude00",
          "\u200b",
          "a\u0301\u0323",
          "\u0000",
          "\u0007",
          "\u001a",
          "\u0085",
          "\u2028",
          "\"",
          "\"\"\"",
          "x\"y",
          ",",
          ";;;",
          "\t",
          "|",
          "\n",
          "\r",
          "<![CDATA[",
          "_x0041_",
          "<x>&amp;");
  private static final List<String> ODD_HEADERS =
      List.of(
          "Notes", "child id 2", "Chlid ID", "Surname", "", " ", "referral__date", "2015-04-01");
  private static final List<String> TITLES =
      List.of("Extract", "April 2015", "2013/14", "Run on 01/05/2015", "", "Referrals 2011-02");

  private final Random random;
  private final Secrets secrets;
  private final List<List<String>> lines = new ArrayList<>();
  private final List<String> done = new ArrayList<>();

  CellMutations(Extract extract, Random random, Secrets secrets) {
    this.random = random;
    this.secrets = secrets;
    extract.lines().forEach(line -> lines.add(new ArrayList<>(line)));
  }

  List<List<String>> lines() {
    return lines;
  }

  /** What was done, in words. */
  List<String> done() {
    return done;
  }

  void mutate() {
    switch (random.nextInt(18)) {
      case 0 -> rows("row dropped", row -> lines.remove(row));
      case 1 -> rows("row doubled", row -> lines.add(row, new ArrayList<>(lines.get(row))));
      case 2 -> rows("rows shuffled", row -> Collections.shuffle(lines, random));
      case 3 -> twoCells("cells swapped", anyLine(), anyLine());
      case 4 -> twoCells("headers swapped", 0, 0);
      case 5 -> twoCells("header and cell swapped", 0, anyLine());
      case 6 -> rows("row cut off", row -> shorten(lines.get(row)));
      case 7 -> rows("row too long", row -> lines.get(row).add(secrets.identifier()));
      case 8 -> rows("row of blanks", row -> lines.add(row, new ArrayList<>(List.of(" ", ""))));
      case 9 -> cell("header renamed", 0, any(ODD_HEADERS));
      case 10 -> cell("header doubled", 0, any(lines.get(0)));
      case 11 -> cell("identity in a cell", anyLine(), secrets.identity());
      case 12 -> cell("long cell", anyLine(), "x".repeat(LONG_CELL));
      case 13 -> cell("odd value", anyLine(), any(ODD_VALUES));
      case 14 -> {
        String value = any(ODD_VALUES);
        for (int i = 0; i < lines.size(); i++) {
          cell("odd values", anyLine(), value);
        }
      }
      case 15 -> rows("column dropped", row -> dropColumn());
      case 16 -> rows("line before the header", row -> lines.add(0, title()));
      default -> rare();
    }
  }

  private void rare() {
    switch (random.nextInt(3)) {
      case 0 -> rows("header dropped", row -> lines.remove(0));
      case 1 -> rows("header in the middle", row -> lines.add(row, new ArrayList<>(lines.get(0))));
      default -> cell("cell of a megabyte", anyLine(), "x".repeat(RECORD_TOO_LONG));
    }
  }

  private interface OfARow {
    void change(int row);
  }

  private void rows(String what, OfARow change) {
    if (lines.size() > 1) {
      change.change(1 + random.nextInt(lines.size() - 1));
      done.add(what);
    }
  }

  private void cell(String what, int line, String value) {
    List<String> cells = lines.get(line);
    if (!cells.isEmpty()) {
      cells.set(random.nextInt(cells.size()), value);
      done.add(what);
    }
  }

  private void twoCells(String what, int one, int other) {
    List<String> first = lines.get(one);
    List<String> second = lines.get(other);
    if (!first.isEmpty() && !second.isEmpty()) {
      int at = random.nextInt(first.size());
      int to = random.nextInt(second.size());
      String value = first.get(at);
      first.set(at, second.get(to));
      second.set(to, value);
      done.add(what);
    }
  }

  private void dropColumn() {
    int column = random.nextInt(lines.get(0).size() + 1);
    for (List<String> line : lines) {
      if (column < line.size()) {
        line.remove(column);
      }
    }
  }

  private void shorten(List<String> cells) {
    int left = random.nextInt(cells.size() + 1);
    cells.subList(left, cells.size()).clear();
  }

  private List<String> title() {
    return new ArrayList<>(List.of(random.nextInt(4) == 0 ? secrets.identifier() : any(TITLES)));
  }

  private int anyLine() {
    return random.nextInt(lines.size());
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
