package org.nscb.scorecard.pipelines.spark;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.privacy.PseudonymKey;
import org.nscb.scorecard.pipelines.rows.Chunk;
import org.nscb.scorecard.pipelines.rows.FilePlan;
import org.nscb.scorecard.pipelines.rows.KeySet;
import org.nscb.scorecard.pipelines.rows.ReadRow;
import org.nscb.scorecard.pipelines.rows.RowConsumer;
import org.nscb.scorecard.pipelines.rows.RowCounts;
import org.nscb.scorecard.pipelines.rows.RowPlan;
import org.nscb.scorecard.pipelines.rows.RowReader;

/**
 * The reading of one chunk, on whichever machine: from landing to one Parquet file of accepted rows
 * and, where there are any, one of refused rows, both in staging.
 *
 * @param staging folder of this load
 * @param takenKeys keys of accepted rows of earlier chunks, as pairs of numbers; empty at first
 */
record ChunkWork(
    RowPlan plan, FilePlan file, Chunk chunk, String staging, PseudonymKey key, long[] takenKeys)
    implements Serializable {

  ChunkWork withTakenKeys(long[] keys) {
    return new ChunkWork(plan, file, chunk, staging, key, keys);
  }

  /** Where the keys of a chunk are kept until the chunks of its file have been compared. */
  static Path keys(String staging, FilePlan file, int chunk) {
    return Path.of(staging, "keys", file.delivery(), chunk + ".keys");
  }

  ChunkResult run() throws IOException {
    KeySet taken = new KeySet();
    for (int i = 0; i < takenKeys.length; i += 2) {
      taken.add(takenKeys[i], takenKeys[i + 1]);
    }
    byte[] bytes = bytes();
    try (ChunkFiles files = new ChunkFiles()) {
      RowCounts counts =
          new RowReader(plan, file, key, taken)
              .read(new CsvRecords(bytes), chunk.firstRow(), files);
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
    try (FileChannel channel = FileChannel.open(Path.of(file.path()))) {
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, chunk.offset() + buffer.position()) < 0) {
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
    private final RowFile silver;
    private final DataOutputStream keys;
    private RowFile quarantine;

    ChunkFiles() throws IOException {
      silver = new RowFile(Path.of(staging, silverPath), plan, RowWriting.silver(plan));
      keys = file.chunks().size() > 1 ? openKeys() : null;
    }

    private DataOutputStream openKeys() throws IOException {
      Path path = keys(staging, file, chunk.index());
      Files.createDirectories(path.getParent());
      return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
    }

    @Override
    public void accepted(ReadRow row) throws IOException {
      silver.write(row);
    }

    @Override
    public void refused(ReadRow row) throws IOException {
      if (quarantine == null) {
        quarantine =
            new RowFile(Path.of(staging, quarantinePath), plan, RowWriting.quarantine(plan));
      }
      quarantine.write(row);
    }

    @Override
    public void key(long high, long low) throws IOException {
      if (keys != null) {
        keys.writeLong(high);
        keys.writeLong(low);
      }
    }

    ChunkResult finish(RowCounts counts) throws IOException {
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
    }
  }
}
