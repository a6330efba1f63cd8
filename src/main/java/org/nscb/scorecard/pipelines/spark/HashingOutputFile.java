package org.nscb.scorecard.pipelines.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A new file whose SHA-256 is taken while it is written, and which is on the disk when closed. */
final class HashingOutputFile implements OutputFile {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final MessageDigest digest;
  private long bytes;
  private String sha256 = "";

  HashingOutputFile(Path path) {
    this.path = path;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** After closing. */
  String sha256() {
    return sha256;
  }

  /** After closing. */
  long bytes() {
    return bytes;
  }

  @Override
  public PositionOutputStream create(long blockSize) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new Stream(channel);
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSize) throws IOException {
    throw new UnsupportedOperationException("Nothing is overwritten.");
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }

  @Override
  public String getPath() {
    return path.toString();
  }

  private final class Stream extends PositionOutputStream {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private boolean open = true;

    Stream(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public long getPos() {
      return bytes;
    }

    @Override
    public void write(int b) throws IOException {
      if (!buffer.hasRemaining()) {
        flush();
      }
      buffer.put((byte) b);
      bytes++;
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      if (length > buffer.remaining()) {
        flush();
      }
      if (length > buffer.remaining()) {
        put(ByteBuffer.wrap(source, offset, length));
      } else {
        buffer.put(source, offset, length);
      }
      bytes += length;
    }

    @Override
    public void flush() throws IOException {
      buffer.flip();
      put(buffer);
      buffer.clear();
    }

    @Override
    public void close() throws IOException {
      if (open) {
        open = false;
        try (channel) {
          flush();
          channel.force(true);
          sha256 = HexFormat.of().formatHex(digest.digest());
        }
      }
    }

    private void put(ByteBuffer from) throws IOException {
      digest.update(from.duplicate());
      while (from.hasRemaining()) {
        channel.write(from);
      }
    }
  }
}
