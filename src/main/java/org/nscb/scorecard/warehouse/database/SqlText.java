package org.nscb.scorecard.warehouse.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** SQL that is part of the engine, kept in files named for their use. */
public final class SqlText {
  private SqlText() {}

  /**
   * @param beside a class of the package whose resources hold the file
   */
  public static String of(Class<?> beside, String fileName) {
    try (InputStream in = beside.getResourceAsStream(fileName)) {
      if (in == null) {
        throw new IllegalArgumentException("No SQL file " + fileName + " beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as SQL writes it. */
  public static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A name as SQL writes it. */
  public static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
