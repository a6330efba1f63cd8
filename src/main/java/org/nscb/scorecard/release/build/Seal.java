package org.nscb.scorecard.release.build;

import java.io.IOException;
import java.nio.file.Path;

/** The end of writing a file of a release. */
public final class Seal {

  private Seal() {}

  /**
   * Forces the file to the disk and makes it read-only.
   *
   * @return its SHA-256
   */
  public static String close(Path file) throws IOException {
    DurableFiles.force(file);
    String sha256 = Sha256.of(file);
    if (!file.toFile().setReadOnly()) {
      throw new IOException("Cannot make " + file.getFileName() + " read-only.");
    }
    return sha256;
  }
}
