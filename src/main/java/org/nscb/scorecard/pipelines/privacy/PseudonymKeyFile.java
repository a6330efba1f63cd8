package org.nscb.scorecard.pipelines.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.lake.DataFolder;

/**
 * The file with the pseudonym key, 64 hexadecimal digits, outside the data folder and readable by
 * its owner alone. Whoever has it and the silver can find a child again; whoever loses it cannot
 * link a later file to an earlier one.
 */
public record PseudonymKeyFile(Path path) {
  private static final String VARIABLE = "SCORECARD_KEY_FILE";
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  /** Where {@code SCORECARD_KEY_FILE} says, else in the owner's configuration. */
  public static PseudonymKeyFile fromEnvironment(Map<String, String> environment, Path home) {
    String named = environment.get(VARIABLE);
    return new PseudonymKeyFile(
        named == null || named.isBlank()
            ? home.resolve(".config/safeguarding-scorecard/pseudonym.key")
            : Path.of(named));
  }

  /** The key, made on first use. */
  public PseudonymKey key(DataFolder data) {
    Path file = path.toAbsolutePath().normalize();
    if (file.startsWith(data.root().toAbsolutePath().normalize())) {
      throw new PseudonymKeyException(
          "Cannot use the pseudonym key "
              + path
              + ": it lies in the data folder. Name a file"
              + " elsewhere in "
              + VARIABLE
              + ".");
    }
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the pseudonym key " + path + ".", e);
    }
  }

  private PseudonymKey read(Path file) throws IOException {
    if (isPosix(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
      throw new PseudonymKeyException(
          "Cannot use the pseudonym key "
              + path
              + ": others can read or change it. Leave it to"
              + " its owner: chmod 600.");
    }
    String digits = Files.readString(file).strip();
    if (!digits.matches("[0-9a-fA-F]{" + 2 * PseudonymKey.BYTES + "}")) {
      throw new PseudonymKeyException(
          "Cannot use the pseudonym key "
              + path
              + ": it is not 64 hexadecimal digits. Put back"
              + " the file that the earlier loads used.");
    }
    return new PseudonymKey(HexFormat.of().parseHex(digits));
  }

  private static void create(Path file) throws IOException {
    byte[] secret = new byte[PseudonymKey.BYTES];
    new SecureRandom().nextBytes(secret);
    Files.createDirectories(file.getParent());
    FileAttribute<?>[] attributes =
        isPosix(file.getParent())
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
            : new FileAttribute<?>[0];
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      String digits = HexFormat.of().formatHex(secret) + "\n";
      channel.write(StandardCharsets.US_ASCII.encode(digits));
    }
  }

  private static boolean isPosix(Path existing) throws IOException {
    return Files.getFileStore(existing).supportsFileAttributeView("posix");
  }
}
