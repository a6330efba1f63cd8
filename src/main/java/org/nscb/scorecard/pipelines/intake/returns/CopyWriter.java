package org.nscb.scorecard.pipelines.intake.returns;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.nscb.scorecard.lake.sealed.SealedWriter;

/** Writes rows as CSV into a sealed file, a cell after another. */
final class CopyWriter implements Closeable {
  private static final int PIECE = 1 << 16;
  private static final char DELETE = 0x7F;

  /** In the place of a character that no text of rows may have. */
  private static final char REPLACEMENT = '\uFFFD';

  private final SealedWriter file;
  private final StringBuilder piece = new StringBuilder(PIECE + 1024);
  private boolean isInRow;

  CopyWriter(SealedWriter file) {
    this.file = file;
  }

  /**
   * @param text null where there is no value
   */
  void cell(String text) {
    separate();
    if (text != null) {
      append(text);
    }
  }

  void cell(long number) {
    separate();
    piece.append(number);
  }

  void endRow() throws IOException {
    piece.append('\n');
    isInRow = false;
    if (piece.length() >= PIECE) {
      flush();
    }
  }

  /** Seals what was written. */
  void finish() throws IOException {
    flush();
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void separate() {
    if (isInRow) {
      piece.append(',');
    }
    isInRow = true;
  }

  private void append(String text) {
    boolean isPlain = true;
    for (int i = 0; i < text.length() && isPlain; i++) {
      char c = text.charAt(i);
      isPlain = c > ',' && c != DELETE || c == ' ';
    }
    if (isPlain) {
      piece.append(text);
      return;
    }
    piece.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        piece.append('"');
      }
      piece.append(c == DELETE ? REPLACEMENT : c);
    }
    piece.append('"');
  }

  private void flush() throws IOException {
    byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
    file.write(bytes, bytes.length);
    piece.setLength(0);
  }
}
