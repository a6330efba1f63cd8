package org.nscb.scorecard.release.inputs;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nscb.scorecard.lake.hashes.Sha256;

/** Which program made a release: its version and a fingerprint of what runs. */
public final class CodeVersion {

  private static final int FINGERPRINT_LENGTH = 8;

  private CodeVersion() {}

  /** Such as {@code 0.1.0-1a2b3c4d}; the same for the same build. */
  public static String current() throws IOException {
    String version = CodeVersion.class.getPackage().getImplementationVersion();
    return (version == null ? "development" : version)
        + "-"
        + fingerprint(place()).substring(0, FINGERPRINT_LENGTH);
  }

  private static String fingerprint(Path place) throws IOException {
    return Files.isDirectory(place) ? FolderHash.of(place, path -> true) : Sha256.of(place);
  }

  private static Path place() {
    try {
      return Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot find the program's own classes.", e);
    }
  }
}
