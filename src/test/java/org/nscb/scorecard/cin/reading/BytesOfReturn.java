package org.nscb.scorecard.cin.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.nscb.scorecard.cin.xml.ReturnSource;

/** A return in memory. */
public record BytesOfReturn(byte[] bytes) implements ReturnSource {

  public static BytesOfReturn utf8(String text) {
    return new BytesOfReturn(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public InputStream open(long offset) {
    return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
  }

  @Override
  public long size() {
    return bytes.length;
  }
}
