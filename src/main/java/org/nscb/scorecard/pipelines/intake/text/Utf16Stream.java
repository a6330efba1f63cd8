package org.nscb.scorecard.pipelines.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.nscb.scorecard.pipelines.cells.Encoding;

/** A UTF-16 text as UTF-8 without a byte order mark. */
final class Utf16Stream extends MadeStream {
  private static final int BLOCK = 1 << 16;
  private static final char MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
  private final CharBuffer chars = CharBuffer.allocate(BLOCK);
  private boolean isFirst = true;
  private boolean ended;
  private char last;
  private long line = 1;
  private long column = 1;

  Utf16Stream(InputStream in, Encoding encoding) {
    this.in = in;
    decoder =
        (encoding == Encoding.UTF_16_BIG_ENDIAN
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_16LE)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  protected byte[] next() throws IOException {
    if (ended) {
      return null;
    }
    int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + read);
    ended = bytes.hasRemaining();
    bytes.flip();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    bytes.compact();
    chars.flip();
    if (isFirst && chars.hasRemaining()) {
      isFirst = false;
      if (chars.charAt(0) == MARK) {
        chars.get();
      }
    }
    String text = chars.toString();
    text.chars().forEach(this::follow);
    if (result.isError()) {
      throw new UnreadableException(
          "line "
              + line
              + ", column "
              + column
              + " is no character of UTF-16. Save it as CSV UTF-8 and send it again.");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void follow(int unit) {
    char c = (char) unit;
    if (c == '\n' && last == '\r') {
      column = 1;
    } else if (c == '\n' || c == '\r') {
      line++;
      column = 1;
    } else if (!Character.isLowSurrogate(c)) {
      column++;
    }
    last = c;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
