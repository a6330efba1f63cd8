package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.FailPoint;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.hashes.Sha256;
import org.nscb.scorecard.lake.sealed.LandingKey;
import org.nscb.scorecard.lake.sealed.SealedFiles;
import org.nscb.scorecard.lake.sealed.SealedWriter;
import org.nscb.scorecard.pipelines.intake.text.HashedStream;

/**
 * Where files are kept as they arrived, sealed, by the SHA-256 of what arrived: {@code
 * landing/<sha256>/<head of the seal's own hash>.sealed}. The name of a file is in its receipt
 * alone, since it may itself say who somebody is. For one load.
 */
final class Landing {
  private static final int BLOCK = 1 << 20;
  private static final int HEAD_OF_HASH = 16;

  private final DataFolder data;
  private final SealedFiles files;
  private final Map<String, Receipt.LandedFile> kept = new HashMap<>();

  Landing(DataFolder data, LandingKey key) {
    this.data = data;
    files = new SealedFiles(key);
  }

  /**
   * What was read and sealed, but is not in landing yet.
   *
   * @param copy the sealed file, in staging
   * @param sha256 of what was read
   * @param bytes of what was read
   */
  record Copied(Path copy, String sha256, long bytes, SealedWriter.Written seal) {}

  /** Seals in staging all that is read: whoever looks at it on the way looks at what is kept. */
  Copied copy(InputStream from) throws IOException {
    Path copy = newCopy();
    byte[] block = new byte[BLOCK];
    HashedStream hashed = new HashedStream(from);
    try (SealedWriter to = files.create(copy)) {
      for (int length = hashed.read(block); length >= 0; length = hashed.read(block)) {
        to.write(block, length);
      }
      return new Copied(copy, hashed.sha256(), hashed.count(), to.finish());
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /** What was copied, to be read again. */
  SeekableByteChannel open(Copied copied) throws IOException {
    return files.open(copied.copy());
  }

  /**
   * Puts the copy into landing, unless a receipt already names one of the same bytes. What no
   * receipt names was left by a load that crashed and gives way.
   */
  Receipt.LandedFile keep(Copied copied, Ledger ledger) throws IOException {
    return keep(copied.copy(), copied.sha256(), copied.seal(), ledger);
  }

  /** Seals a file of the inbox and puts it into landing, without a look at what it holds. */
  KeptFile keep(Path file, Ledger ledger) throws IOException {
    try (InputStream from = Files.newInputStream(file)) {
      Copied copied = copy(from);
      return new KeptFile(copied.sha256(), copied.bytes(), keep(copied, ledger));
    }
  }

  private Receipt.LandedFile keep(
      Path copy, String sha256, SealedWriter.Written seal, Ledger ledger) throws IOException {
    Optional<Receipt.LandedFile> known =
        Optional.ofNullable(kept.get(sha256)).or(() -> ledger.findLanded(sha256));
    if (known.isPresent() && isIntact(known.get())) {
      Files.delete(copy);
      return known.get();
    }
    Path folder = data.landing().resolve(sha256);
    if (known.isEmpty()) {
      SafeFiles.deleteFolder(folder);
    }
    Path landed = folder.resolve(seal.sha256().substring(0, HEAD_OF_HASH) + ".sealed");
    SafeFiles.move(copy, landed);
    FailPoint.LOAD_LANDED.reach();
    String path = data.root().relativize(landed).toString().replace('\\', '/');
    kept.put(sha256, new Receipt.LandedFile(path, seal.bytes(), seal.sha256(), sha256));
    return kept.get(sha256);
  }

  private Path newCopy() throws IOException {
    Path folder = data.staging().resolve("landing");
    Files.createDirectories(folder);
    return folder.resolve(UUID.randomUUID() + ".sealed");
  }

  private boolean isIntact(Receipt.LandedFile landed) throws IOException {
    Path file = pathOf(landed);
    return Files.exists(file) && Sha256.of(file).equals(landed.sha256());
  }

  Path pathOf(Receipt.LandedFile landed) {
    return data.root().resolve(landed.path());
  }

  void discard(Copied copied) throws IOException {
    Files.deleteIfExists(copied.copy());
  }
}
