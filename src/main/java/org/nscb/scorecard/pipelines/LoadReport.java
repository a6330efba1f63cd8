package org.nscb.scorecard.pipelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.intake.headers.HeaderMatch;

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

  /** The receipts of the files. */
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
    if (file.end() == FileResult.End.REFUSED) {
      file.receipt().ifPresent(r -> remarks.add(Retrieval.offer(r)));
    }
    file.superseded()
        .ifPresent(s -> remarks.add(file.file() + " stands in the place of " + s + "."));
    file.receipt()
        .ifPresent(
            r -> {
              r.arrival().recognised().stream()
                  .filter(s -> s.startsWith(HeaderMatch.NOT_READ))
                  .forEach(s -> remarks.add(file.file() + ": " + s));
              add(remarks, file.file() + ", rows refused: ", r.rows().reasons());
              add(remarks, file.file() + ", rows accepted with a warning: ", r.rows().warnings());
              add(
                  remarks,
                  file.file() + ", rows with a spelling not known (see scorecard unmapped): ",
                  r.rows().unmapped());
              add(remarks, file.file() + ", let pass by its contract: ", r.privacy().waived());
              r.privacy().anonymity().stream()
                  .filter(Receipt.Anonymity::marked)
                  .forEach(a -> remarks.add(file.file() + ": " + sentence(a, r.rowsAccepted())));
            });
    return remarks;
  }

  private static String sentence(Receipt.Anonymity anonymity, long accepted) {
    return String.format(
        Locale.ROOT,
        "%d of %d accepted rows (%.0f%%) share their %s with fewer than %d rows, more than the %.0f%% over which"
            + " the contract has it remarked.",
        anonymity.rowsBelow(),
        accepted,
        100 * anonymity.share(),
        String.join(", ", anonymity.columns()),
        anonymity.k(),
        100 * anonymity.warn());
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
