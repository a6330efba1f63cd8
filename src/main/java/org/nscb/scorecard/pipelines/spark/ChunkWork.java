package org.nscb.scorecard.pipelines.spark;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.lake.FailPoint;
import org.nscb.scorecard.lake.sealed.SealedFiles;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.privacy.LakeKeys;
import org.nscb.scorecard.pipelines.rows.Chunk;
import org.nscb.scorecard.pipelines.rows.FilePlan;
import org.nscb.scorecard.pipelines.rows.KeySet;
import org.nscb.scorecard.pipelines.rows.ReadRow;
import org.nscb.scorecard.pipelines.rows.RowConsumer;
import org.nscb.scorecard.pipelines.rows.RowCounts;
import org.nscb.scorecard.pipelines.rows.RowPlan;
import org.nscb.scorecard.pipelines.rows.RowReader;

/**
 * The reading of one chunk, on whichever machine: from its sealed file to one Parquet file of
 * accepted rows and, where there are any, one of refused rows, both in staging.
 *
 * @param staging folder of this load
 * @param takenKeys keys of accepted rows of earlier chunks, with the hash of their row, as three
 *     numbers each; empty at first
 */
record ChunkWork(
    RowPlan plan, FilePlan file, Chunk chunk, String staging, LakeKeys secrets, long[] takenKeys)
    implements Serializable {

  ChunkWork withTakenKeys(long[] taken) {
    return new ChunkWork(plan, file, chunk, staging, secrets, taken);
  }

  /** Where the keys of a chunk are kept until the chunks of its file have been compared. */
  static Path keys(String staging, FilePlan file, int chunk) {
    return Path.of(staging, "keys", file.delivery(), chunk + ".keys");
  }

  ChunkResult run() throws IOException {
    KeySet taken = new KeySet();
    for (int i = 0; i < takenKeys.length; i += 3) {
      taken.add(takenKeys[i], takenKeys[i + 1], takenKeys[i + 2]);
    }
    byte[] bytes = bytes();
    try (ChunkFiles files = new ChunkFiles()) {
      RowCounts counts =
          new RowReader(plan, file, secrets, taken)
              .read(
                  new CsvRecords(bytes, 0, bytes.length, file.dialect()),
                  chunk.firstRow(),
                  chunk.firstLine(),
                  files);
      if (counts.read() != chunk.rows()
          || counts.read() != counts.accepted() + counts.quarantined()) {
        throw new IOException(
            "Cannot load "
                + file.delivery()
                + ": of "
                + chunk.rows()
                + " rows "
                + counts.accepted()
                + " were accepted and "
                + counts.quarantined()
                + " refused.");
      }
      return files.finish(counts);
    }
  }

  private byte[] bytes() throws IOException {
    byte[] bytes = new byte[chunk.length()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try (SeekableByteChannel unsealed =
        new SealedFiles(secrets.landing()).open(Path.of(file.path()))) {
      unsealed.position(chunk.offset());
      while (buffer.hasRemaining()) {
        if (unsealed.read(buffer) < 0) {
          throw new IOException("Cannot read " + file.path() + ": it is shorter than it was.");
        }
      }
    }
    return bytes;
  }

  private String folder(String shelf) {
    return shelf + "/" + plan.source() + "/delivery=" + file.delivery();
  }

  private String fileName() {
    return String.format("part-%05d.parquet", chunk.index());
  }

  /** The files of this chunk while they are written. */
  private final class ChunkFiles implements RowConsumer, Closeable {
    private final String silverPath = folder("silver") + "/" + fileName();
    private final String quarantinePath = folder("quarantine") + "/" + fileName();
    private final RowFile<ReadRow> silver;
    private final DataOutputStream keys;
    private RowFile<ReadRow> quarantine;
    private final ChunkPairs pairs;

    ChunkFiles() throws IOException {
      silver =
          new RowFile<>(
              Path.of(staging, silverPath),
              RowWriting.silver(plan, secrets.pseudonym().id()),
              RowSchema.distinct(plan));
      keys = file.chunks().size() > 1 ? openKeys() : null;
      pairs =
          secrets.previous().isEmpty() || !plan.pseudonymises()
              ? null
              : new ChunkPairs(ChunkPairs.file(staging, file, chunk.index()), plan);
    }

    private DataOutputStream openKeys() throws IOException {
      Path path = keys(staging, file, chunk.index());
      Files.createDirectories(path.getParent());
      return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
    }

    @Override
    public void accepted(ReadRow row) throws IOException {
      silver.write(row);
      pair(row);
    }

    private void pair(ReadRow row) throws IOException {
      if (pairs != null) {
        pairs.take(row);
      }
    }

    @Override
    public void refused(ReadRow row) throws IOException {
      if (quarantine == null) {
        quarantine =
            new RowFile<>(
                Path.of(staging, quarantinePath),
                RowWriting.quarantine(plan, secrets.pseudonym().id()),
                RowSchema.distinct(plan));
      }
      quarantine.write(row);
      pair(row);
    }

    @Override
    public void key(long high, long low, long row) throws IOException {
      if (keys != null) {
        keys.writeLong(high);
        keys.writeLong(low);
        keys.writeLong(row);
      }
    }

    ChunkResult finish(RowCounts counts) throws IOException {
      FailPoint.LOAD_TASK_WRITING.reach();
      WrittenRows accepted = silver.finish(silverPath);
      List<WrittenRows> refused = new ArrayList<>();
      if (quarantine != null) {
        refused.add(quarantine.finish(quarantinePath));
      }
      return new ChunkResult(file.delivery(), chunk.index(), counts, accepted, refused);
    }

    @Override
    public void close() throws IOException {
      silver.close();
      if (quarantine != null) {
        quarantine.close();
      }
      if (keys != null) {
        keys.close();
      }
      if (pairs != null) {
        pairs.close();
      }
    }
  }
}
