package org.nscb.scorecard.release.build;

import java.io.IOException;
import java.nio.file.Path;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.hashes.Sha256;

/** The end of writing a file of a release. */
public final class Seal {

  private Seal() {}

  /**
   * Forces the file to the disk and makes it read-only.
   *
   * @return its SHA-256
   */
  public static String close(Path file) throws IOException {
    SafeFiles.force(file);
    String sha256 = Sha256.of(file);
    if (!file.toFile().setReadOnly()) {
      throw new IOException("Cannot make " + file.getFileName() + " read-only.");
    }
    return sha256;
  }
}
