package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.SafeFiles;

/** Where files are kept as they arrived, by SHA-256: {@code landing/<sha256>/<name>}. */
final class Landing {
  private static final int BLOCK = 1 << 20;

  private final DataFolder data;
  private final long chunkBytes;

  Landing(DataFolder data, long chunkBytes) {
    this.data = data;
    this.chunkBytes = chunkBytes;
  }

  /** A file that was read and copied, but is not in landing yet. */
  record Copied(Path copy, ScannedFile scanned) {}

  /** Copies the file to staging and looks at it on the way: what is looked at is what is kept. */
  Copied copy(Path file) throws IOException, RefusedFileException {
    Path copy = data.staging().resolve("landing").resolve(file.getFileName());
    Files.createDirectories(copy.getParent());
    FileScan scan = new FileScan(file.getFileName().toString(), chunkBytes);
    byte[] block = new byte[BLOCK];
    try (InputStream from = Files.newInputStream(file);
        FileChannel to =
            FileChannel.open(
                copy,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      for (int length = from.read(block); length >= 0; length = from.read(block)) {
        scan.take(block, length);
        ByteBuffer bytes = ByteBuffer.wrap(block, 0, length);
        while (bytes.hasRemaining()) {
          to.write(bytes);
        }
      }
      ScannedFile scanned = scan.finish();
      to.force(true);
      return new Copied(copy, scanned);
    } catch (RefusedFileException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  Path keep(Copied copied) throws IOException {
    Path landed =
        data.landing()
            .resolve(copied.scanned().sha256())
            .resolve(copied.copy().getFileName().toString());
    if (Files.exists(landed)) {
      Files.delete(copied.copy());
    } else {
      SafeFiles.move(copied.copy(), landed);
    }
    return landed;
  }

  void discard(Copied copied) throws IOException {
    Files.deleteIfExists(copied.copy());
  }
}
