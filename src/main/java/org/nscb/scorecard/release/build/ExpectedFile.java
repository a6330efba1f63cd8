package org.nscb.scorecard.release.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;

/**
 * A file and the hash that it must have.
 *
 * @param name path as messages give it, relative to the data folder
 * @param saidBy who says what the hash is: "its receipt"
 */
public record ExpectedFile(Path file, String name, String sha256, String saidBy) {

  /** The accepted rows of a delivery. */
  public static List<ExpectedFile> silver(DataFolder data, Receipt receipt) {
    return written(data, receipt.files());
  }

  /** The refused rows of a delivery. */
  public static List<ExpectedFile> quarantine(DataFolder data, Receipt receipt) {
    return written(data, receipt.quarantine());
  }

  private static List<ExpectedFile> written(
      DataFolder data, List<Receipt.WrittenFile> writtenFiles) {
    return writtenFiles.stream()
        .map(
            written ->
                new ExpectedFile(
                    data.root().resolve(written.path()),
                    written.path(),
                    written.sha256(),
                    "its receipt"))
        .toList();
  }

  /** A sentence for each file that is missing or changed; the files are read side by side. */
  public static List<String> problems(Collection<ExpectedFile> files) {
    return files.parallelStream()
        .map(ExpectedFile::problem)
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  private String problem() {
    if (!Files.isRegularFile(file)) {
      return name + " is missing.";
    }
    try {
      return Sha256.of(file).equals(sha256)
          ? null
          : name + " does not have the hash that " + saidBy + " gives.";
    } catch (IOException e) {
      return name + " cannot be read.";
    }
  }
}
