package org.nscb.scorecard.release.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.hashes.Sha256;

/**
 * A file and the hash that it must have.
 *
 * @param name path as messages give it, relative to the data folder
 * @param saidBy who says what the hash is: "its receipt"
 */
public record ExpectedFile(Path file, String name, String sha256, String saidBy) {

  /** The accepted rows of a delivery. */
  public static List<ExpectedFile> silver(DataFolder data, Receipt receipt) {
    return written(data, receipt.written().silver());
  }

  /** What links its pseudonyms to those of an earlier key. */
  public static List<ExpectedFile> rekey(DataFolder data, Receipt receipt) {
    return written(data, receipt.written().rekey());
  }

  /** The refused rows of a delivery. */
  public static List<ExpectedFile> quarantine(DataFolder data, Receipt receipt) {
    return written(data, receipt.written().quarantine());
  }

  /** The file as it came, sealed; no key is needed to see that it is unchanged. */
  public static List<ExpectedFile> landed(DataFolder data, Receipt receipt) {
    return receipt
        .arrival()
        .files()
        .map(
            landed ->
                new ExpectedFile(
                    data.root().resolve(landed.path()),
                    landed.path(),
                    landed.sha256(),
                    "its receipt"))
        .toList();
  }

  /** The sealed spellings of a delivery that no code matches. */
  public static List<ExpectedFile> unmapped(DataFolder data, Receipt receipt) {
    return written(data, receipt.written().unmapped());
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
