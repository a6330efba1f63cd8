package org.nscb.scorecard.pipelines;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.lake.hashes.Sha256;
import org.nscb.scorecard.lake.sealed.LandingKey;
import org.nscb.scorecard.lake.sealed.SealedFiles;
import org.nscb.scorecard.pipelines.intake.names.Sidecar;

/** Gives a file back as it came, from landing. */
public final class Retrieval {
  private static final int BLOCK = 1 << 20;
  private static final String UNFINISHED = ".unfinished";

  private final DataFolder data;
  private final SealedFiles files;

  public Retrieval(DataFolder data, LandingKey key) {
    this.data = data;
    files = new SealedFiles(key);
  }

  /** How the file of a receipt is had again, in words. */
  public static String offer(Receipt receipt) {
    return receipt.fileName()
        + " is kept sealed; to have it back: scorecard retrieve "
        + receipt.delivery();
  }

  /** The receipt that a delivery is known by. */
  public Optional<Receipt> find(String delivery) {
    return new Receipts(data).ledger().find(delivery);
  }

  /**
   * Writes the file under a name that is not taken. Beside it goes the sidecar that it came with;
   * into the inbox else one that says what it was recognised as, where it is one delivery by
   * itself.
   *
   * @return the file
   * @throws LoadException when it cannot be given back as it came
   */
  public Path retrieve(Receipt receipt, String name, Path folder) {
    Path target = folder.resolve(name);
    if (!target.getFileName().toString().equals(name)) {
      throw cannot(receipt, "\"" + name + "\" is not the name of a file. Give a name alone.");
    }
    try {
      return WriterLock.whileHeld(data, () -> write(receipt, target));
    } catch (IOException e) {
      throw cannot(receipt, e.getMessage());
    }
  }

  /** Removes from the inbox what a retrieval left there when it was cut off; under the lock. */
  static void clearUnfinished(DataFolder data) throws IOException {
    if (Files.isDirectory(data.inbox())) {
      try (DirectoryStream<Path> left = Files.newDirectoryStream(data.inbox(), ".*" + UNFINISHED)) {
        for (Path file : left) {
          Files.delete(file);
        }
      }
    }
  }

  private Path write(Receipt receipt, Path target) throws IOException {
    Path sidecar = Sidecar.of(target);
    for (Path file : new Path[] {target, sidecar}) {
      if (Files.exists(file)) {
        throw cannot(receipt, file + " is there already. Give another name with --as.");
      }
    }
    Files.createDirectories(target.getParent());
    Path unfinished = target.resolveSibling("." + target.getFileName() + UNFINISHED);
    Path unfinishedSidecar = sidecar.resolveSibling("." + sidecar.getFileName() + UNFINISHED);
    try {
      unseal(receipt.arrival().landed(), unfinished);
      if (!receipt.arrival().sidecar().isEmpty()) {
        unseal(receipt.arrival().sidecar().get(0), unfinishedSidecar);
        SafeFiles.move(unfinishedSidecar, sidecar);
      } else if (target.getParent().equals(data.inbox()) && isOneDelivery(receipt)) {
        SafeFiles.writeOnce(sidecar, sidecarOf(receipt));
      }
      SafeFiles.move(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
      Files.deleteIfExists(unfinishedSidecar);
    }
    return target;
  }

  private void unseal(Receipt.LandedFile file, Path to) throws IOException {
    MessageDigest digest = Sha256.digest();
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    Path landed = data.root().resolve(file.path());
    try (SeekableByteChannel from = files.open(landed);
        FileChannel out =
            FileChannel.open(
                to,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      while (from.read(block.clear()) >= 0) {
        digest.update(block.flip());
        block.rewind();
        while (block.hasRemaining()) {
          out.write(block);
        }
      }
      out.force(true);
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    if (!sha256.equals(file.contentSha256())) {
      throw new IOException(landed + " does not hold the file that came. Run scorecard verify.");
    }
  }

  /** Whether the file is the delivery, and not a zip or a workbook that several came in. */
  private static boolean isOneDelivery(Receipt receipt) {
    return receipt.recognised() && receipt.arrival().within().isEmpty();
  }

  private static byte[] sidecarOf(Receipt receipt) throws IOException {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("source", receipt.source());
    said.put("agency", receipt.agency());
    said.put("period", receipt.period().toString());
    if (!receipt.part().isEmpty()) {
      said.put("part", receipt.part());
    }
    return new YAMLMapper().writeValueAsBytes(said);
  }

  private static LoadException cannot(Receipt receipt, String why) {
    return new LoadException("Cannot retrieve " + receipt.delivery() + ": " + why);
  }
}
