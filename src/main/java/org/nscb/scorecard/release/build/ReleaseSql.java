package org.nscb.scorecard.release.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The SQL of a release, in files named for what they fill. */
final class ReleaseSql {

  private ReleaseSql() {}

  static String of(String name) {
    try (InputStream file =
        ReleaseSql.class.getResourceAsStream("/org/nscb/scorecard/release/" + name + ".sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + ".sql.", e);
    }
  }
}
