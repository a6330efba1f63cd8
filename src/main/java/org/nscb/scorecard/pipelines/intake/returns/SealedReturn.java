package org.nscb.scorecard.pipelines.intake.returns;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.nscb.scorecard.cin.xml.ReturnSource;
import org.nscb.scorecard.lake.sealed.LandingKey;
import org.nscb.scorecard.lake.sealed.SealedFiles;

/** A return as it came, in its sealed copy: unsealed in memory as it is read. */
public record SealedReturn(Path file, LandingKey key) implements ReturnSource {
  private static final int BLOCK = 1 << 20;

  @Override
  public InputStream open(long offset) throws IOException {
    SeekableByteChannel unsealed = new SealedFiles(key).open(file);
    unsealed.position(offset);
    return new BufferedInputStream(Channels.newInputStream(unsealed), BLOCK);
  }

  @Override
  public long size() throws IOException {
    try (SeekableByteChannel unsealed = new SealedFiles(key).open(file)) {
      return unsealed.size();
    }
  }
}
