package org.nscb.scorecard.pipelines.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Settles a Parquet file that has just been written. The writer lists the encodings of a column in
 * the order of a hash set, which differs from one JVM to the next; here they are sorted, so that
 * the same rows give the same bytes on any machine. Format: parquet.apache.org, "File format".
 */
final class ParquetFooter {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = 4 + MAGIC.length;
  private static final int BLOCK = 1 << 16;

  private ParquetFooter() {}

  /**
   * What is on the disk once the file is settled.
   *
   * @param rows as the footer counts them
   */
  record Settled(long rows, long bytes, String sha256) {}

  static Settled settle(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      int length = read(channel, end - TAIL, TAIL).order(ByteOrder.LITTLE_ENDIAN).getInt();
      long start = end - TAIL - length;
      FileMetaData footer =
          Util.readFileMetaData(new ByteArrayInputStream(read(channel, start, length).array()));
      sort(footer);
      ByteArrayOutputStream sorted = new ByteArrayOutputStream();
      Util.writeFileMetaData(footer, sorted);
      ByteBuffer bytes =
          ByteBuffer.allocate(sorted.size() + TAIL)
              .order(ByteOrder.LITTLE_ENDIAN)
              .put(sorted.toByteArray())
              .putInt(sorted.size())
              .put(MAGIC)
              .flip();
      channel.truncate(start);
      channel.position(start);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
      return new Settled(footer.getNum_rows(), channel.size(), sha256(channel));
    }
  }

  private static void sort(FileMetaData footer) {
    for (RowGroup group : footer.getRow_groups()) {
      for (ColumnChunk chunk : group.getColumns()) {
        ColumnMetaData column = chunk.getMeta_data();
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
          column
              .getEncoding_stats()
              .sort(
                  Comparator.comparing(PageEncodingStats::getPage_type)
                      .thenComparing(PageEncodingStats::getEncoding));
        }
      }
    }
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new IOException("A Parquet file is shorter than its footer says.");
      }
    }
    return bytes.flip();
  }

  private static String sha256(FileChannel channel) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      channel.position(0);
      while (channel.read(block) >= 0) {
        digest.update(block.flip());
        block.clear();
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
