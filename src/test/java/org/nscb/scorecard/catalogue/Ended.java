package org.nscb.scorecard.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nscb.scorecard.cli.Shell;
import org.nscb.scorecard.lake.Receipt;

/**
 * What the verb said and left behind.
 *
 * @param files the rows of its table, by heading
 * @param remarks its lines below the table
 * @param receipts that this step wrote
 * @param inbox names of what is still there
 * @param release what a release says, where one was made
 * @param written all that was said, and all bytes of the data folder, a character each
 */
record Ended(
    int exitCode,
    List<Map<String, String>> files,
    List<String> remarks,
    List<Receipt> receipts,
    List<String> inbox,
    Published release,
    String written) {
  static final String KEPT = " is kept sealed; to have it back: scorecard retrieve ";

  static Ended of(
      Shell.Ended shell,
      List<Receipt> receipts,
      List<String> inbox,
      Published release,
      String written) {
    List<String> lines = new ArrayList<>(shell.out().lines().toList());
    List<Map<String, String>> files = new ArrayList<>();
    if (lines.size() > 1 && lines.get(1).startsWith("---")) {
      String headings = lines.remove(0);
      String rule = lines.remove(0);
      while (!lines.isEmpty() && isRow(lines.get(0), headings, rule)) {
        files.add(row(lines.remove(0), headings, rule));
      }
    }
    lines.addAll(shell.err().lines().toList());
    return new Ended(shell.code(), files, lines, receipts, inbox, release, written);
  }

  /** A remark is a sentence; it has no gaps where the columns have theirs. */
  private static boolean isRow(String line, String headings, String rule) {
    int end = rule.lastIndexOf("  ");
    return line.length() > end + 2
        && line.startsWith("  ", end)
        && row(line, headings, rule).size() > 1;
  }

  private static Map<String, String> row(String line, String headings, String rule) {
    Map<String, String> row = new TreeMap<>();
    int start = 0;
    while (start < rule.length()) {
      int end = rule.indexOf("  ", start);
      end = end < 0 ? rule.length() : end;
      row.put(cell(headings, start, end), cell(line, start, end));
      start = end + 2;
    }
    return row;
  }

  private static String cell(String line, int start, int end) {
    return start >= line.length()
        ? ""
        : line.substring(start, Math.min(end, line.length())).strip();
  }

  Map<String, Long> reasons() {
    return summed(receipts.stream().map(r -> r.rows().reasons()).toList());
  }

  Map<String, Long> unmapped() {
    return summed(receipts.stream().map(r -> r.rows().unmapped()).toList());
  }

  Map<String, Long> warnings() {
    return summed(receipts.stream().map(r -> r.rows().warnings()).toList());
  }

  private static Map<String, Long> summed(List<Map<String, Long>> counts) {
    return counts.stream()
        .flatMap(c -> c.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
  }
}
