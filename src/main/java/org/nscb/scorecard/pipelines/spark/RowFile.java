package org.nscb.scorecard.pipelines.spark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.nscb.scorecard.pipelines.rows.ColumnPlan;
import org.nscb.scorecard.pipelines.rows.ReadRow;
import org.nscb.scorecard.pipelines.rows.RowPlan;

/**
 * One Parquet file while it is written. It has its own name until it is whole, so that a task that
 * was tried twice leaves one file, and the same rows give the same bytes.
 */
final class RowFile implements Closeable {
  private final Path target;
  private final Path attempt;
  private final ParquetWriter<ReadRow> writer;
  private long rows;

  RowFile(Path target, RowPlan plan, RowWriting writing) throws IOException {
    this.target = target;
    attempt = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    Files.createDirectories(target.getParent());
    Builder builder = new Builder(new LocalOutputFile(attempt), writing);
    for (ColumnPlan column : plan.columns()) {
      if (column.pseudonymised()) {
        builder.withDictionaryEncoding(column.name(), false);
      }
    }
    writer =
        builder
            .withConf(new PlainParquetConfiguration())
            .withDictionaryEncoding("row_number", false)
            // half the size of Snappy for the same processor time: pseudonyms have only 16 letters
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withPageWriteChecksumEnabled(true)
            .build();
  }

  void write(ReadRow row) throws IOException {
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
    Files.move(
        attempt, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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

  private static final class Builder extends ParquetWriter.Builder<ReadRow, Builder> {
    private final RowWriting writing;

    Builder(LocalOutputFile file, RowWriting writing) {
      super(file);
      this.writing = writing;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract, though never called
    protected WriteSupport<ReadRow> getWriteSupport(Configuration configuration) {
      return writing;
    }

    @Override
    protected WriteSupport<ReadRow> getWriteSupport(ParquetConfiguration configuration) {
      return writing;
    }
  }
}
