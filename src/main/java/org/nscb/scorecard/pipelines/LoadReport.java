package org.nscb.scorecard.pipelines;

import java.util.ArrayList;
import java.util.List;
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

  /** What is to be said of single files, a sentence each. */
  public List<String> remarks() {
    return files.stream().flatMap(file -> remarks(file).stream()).toList();
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
