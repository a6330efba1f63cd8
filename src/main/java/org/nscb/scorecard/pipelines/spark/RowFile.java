package org.nscb.scorecard.pipelines.spark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.nscb.scorecard.lake.SafeFiles;

/**
 * One Parquet file while it is written. It has its own name until it is whole, so that a task that
 * was tried twice leaves one file, and the same rows give the same bytes.
 */
final class RowFile<T> implements Closeable {
  private final Path target;
  private final Path attempt;
  private final ParquetWriter<T> writer;
  private long rows;

  /**
   * @param distinct columns whose values hardly ever repeat
   */
  RowFile(Path target, WriteSupport<T> writing, List<String> distinct) throws IOException {
    this.target = target;
    attempt = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    Files.createDirectories(target.getParent());
    Builder<T> builder = new Builder<>(new LocalOutputFile(attempt), writing);
    for (String column : distinct) {
      builder.withDictionaryEncoding(column, false);
    }
    writer =
        builder
            .withConf(new PlainParquetConfiguration())
            // half the size of Snappy for the same processor time: pseudonyms have only 16 letters
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withPageWriteChecksumEnabled(true)
            .build();
  }

  void write(T row) throws IOException {
    writer.write(row);
    rows++;
  }

  /**
   * Closes the file, reads back how many rows its footer says that it has, and gives it its name.
   *
   * @param path of the file, relative to the data folder once it is in its place
   */
  WrittenRows finish(String path) throws IOException {
    writer.close();
    ParquetFooter.Settled settled = ParquetFooter.settle(attempt);
    if (settled.rows() != rows) {
      throw new IOException("Cannot write " + path + ": its footer does not count its rows.");
    }
    SafeFiles.move(attempt, target);
    return new WrittenRows(path, settled.bytes(), settled.sha256(), rows);
  }

  /** Leaves nothing behind of a file that was not finished. */
  @Override
  public void close() throws IOException {
    if (Files.exists(attempt)) {
      writer.close();
      Files.deleteIfExists(attempt);
    }
  }

  private static final class Builder<T> extends ParquetWriter.Builder<T, Builder<T>> {
    private final WriteSupport<T> writing;

    Builder(LocalOutputFile file, WriteSupport<T> writing) {
      super(file);
      this.writing = writing;
    }

    @Override
    protected Builder<T> self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract, though never called
    protected WriteSupport<T> getWriteSupport(Configuration configuration) {
      return writing;
    }

    @Override
    protected WriteSupport<T> getWriteSupport(ParquetConfiguration configuration) {
      return writing;
    }
  }
}
