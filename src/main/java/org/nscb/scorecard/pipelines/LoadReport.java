package org.nscb.scorecard.pipelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nscb.scorecard.lake.Receipt;

/** What one load did, file by file, in the order of the file names. */
public record LoadReport(List<FileResult> files) {

  public LoadReport {
    files = List.copyOf(files);
  }

  public List<FileResult> ended(FileResult.End end) {
    return files.stream().filter(f -> f.end() == end).toList();
  }

  public boolean hasRefusals() {
    return !ended(FileResult.End.REFUSED).isEmpty();
  }

  /** The receipts that this run wrote. */
  public List<Receipt> receipts() {
    return files.stream().flatMap(f -> f.receipt().stream()).toList();
  }

  /** A table with a line for each file, then what is to be said of single files. */
  public String table() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("file", "recognised as", "read", "accepted", "quarantined", "end"));
    files.forEach(f -> lines.add(line(f)));
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    StringBuilder table = new StringBuilder();
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        boolean number = i >= 2 && i <= 4;
        String format = number ? "%" + widths[i] + "s  " : "%-" + widths[i] + "s  ";
        table.append(String.format(Locale.ROOT, format, line.get(i)));
      }
      while (table.charAt(table.length() - 1) == ' ') {
        table.setLength(table.length() - 1);
      }
      table.append('\n');
    }
    files.forEach(f -> remarks(f).forEach(r -> table.append(r).append('\n')));
    return table.toString();
  }

  private static List<String> line(FileResult file) {
    String end = file.end().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String[] rows =
        file.receipt()
            .map(
                r ->
                    new String[] {
                      String.valueOf(r.rowsRead()),
                      String.valueOf(r.rowsAccepted()),
                      String.valueOf(r.rowsQuarantined())
                    })
            .orElse(new String[] {"", "", ""});
    return List.of(file.file(), file.recognised(), rows[0], rows[1], rows[2], end);
  }

  private static List<String> remarks(FileResult file) {
    List<String> remarks = new ArrayList<>();
    if (!file.message().isEmpty()) {
      remarks.add(file.message());
    }
    file.superseded()
        .ifPresent(s -> remarks.add(file.file() + " stands in the place of " + s + "."));
    file.receipt()
        .ifPresent(
            r -> {
              add(remarks, file.file() + ", rows refused: ", r.reasons());
              add(remarks, file.file() + ", rows accepted with a warning: ", r.warnings());
              add(remarks, file.file() + ", rows with a spelling not known: ", r.unmapped());
            });
    return remarks;
  }

  private static void add(List<String> remarks, String title, Map<String, Long> counts) {
    if (!counts.isEmpty()) {
      remarks.add(
          counts.entrySet().stream()
              .map(e -> e.getKey() + " " + e.getValue())
              .collect(Collectors.joining(", ", title, "")));
    }
  }
}
