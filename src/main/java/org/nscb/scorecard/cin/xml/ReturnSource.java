package org.nscb.scorecard.cin.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a return, wherever they lie; they can be read more than once and from any place. */
public interface ReturnSource {

  /**
   * @param offset of the first byte, from 0
   */
  InputStream open(long offset) throws IOException;

  /** How many bytes there are. */
  long size() throws IOException;

  static ReturnSource of(Path file) {
    return new ReturnSource() {
      @Override
      public InputStream open(long offset) throws IOException {
        InputStream stream = Files.newInputStream(file);
        stream.skipNBytes(offset);
        return stream;
      }

      @Override
      public long size() throws IOException {
        return Files.size(file);
      }
    };
  }
}
