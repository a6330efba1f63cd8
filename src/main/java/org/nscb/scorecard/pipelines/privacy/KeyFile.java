package org.nscb.scorecard.pipelines.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.sealed.LandingKey;

/**
 * The file with the keys of a lake, outside the data folder and readable by its owner alone.
 * Whoever has it and the silver can find a child again; whoever loses it can neither link a later
 * file to an earlier one nor open landing.
 */
public record KeyFile(Path path) {
  private static final String VARIABLE = "SCORECARD_KEY_FILE";
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  /** Where {@code SCORECARD_KEY_FILE} says, else in the owner's configuration. */
  public static KeyFile fromEnvironment(Map<String, String> environment, Path home) {
    String named = environment.get(VARIABLE);
    return new KeyFile(
        named == null || named.isBlank()
            ? home.resolve(".config/safeguarding-scorecard/pseudonym.key")
            : Path.of(named));
  }

  /** The keys, made on first use. A file of the older form gets a landing key. */
  public LakeKeys keys(DataFolder data) {
    Path file = fileOutside(data);
    try {
      if (Files.exists(file)) {
        KeyLines lines = read(file);
        if (lines.landing().isPresent()) {
          return new LakeKeys(lines.pseudonym(), lines.previous(), lines.landing().get());
        }
      }
      return locked(file, () -> changed(file, UnaryOperator.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the key file " + path + ".", e);
    }
  }

  /**
   * Puts a new pseudonym key in the place of the present one, which stays beside it, so that both
   * are known while deliveries link their pseudonyms.
   *
   * @throws KeyWindowException when two are known already
   */
  public LakeKeys rotate(DataFolder data) {
    if (!keys(data).previous().isEmpty()) {
      throw new KeyWindowException(
          "Cannot rotate the key: the previous one is still known, in "
              + path
              + ". Forget it first: scorecard key close");
    }
    return changed(data, LakeKeys::rotated);
  }

  /**
   * @throws KeyWindowException when there is none
   */
  public PseudonymKey previous(DataFolder data) {
    return keys(data).previous().stream()
        .findFirst()
        .orElseThrow(
            () ->
                new KeyWindowException(
                    "Cannot close the window: no previous key is known in "
                        + path
                        + ". One is known after: scorecard key rotate"));
  }

  /** Forgets the previous pseudonym key, if there is one. */
  public LakeKeys close(DataFolder data) {
    return changed(data, LakeKeys::closed);
  }

  private LakeKeys changed(DataFolder data, UnaryOperator<LakeKeys> change) {
    Path file = fileOutside(data);
    try {
      return locked(file, () -> changed(file, change));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the key file " + path + ".", e);
    }
  }

  private Path fileOutside(DataFolder data) {
    Path file = path.toAbsolutePath().normalize();
    if (file.startsWith(data.root().toAbsolutePath().normalize())) {
      throw cannotUse("it lies in the data folder. Name a file elsewhere in " + VARIABLE + ".");
    }
    return file;
  }

  private KeyLines read(Path file) throws IOException {
    if (isPosix(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
      throw cannotUse("others can read or change it. Leave it to its owner: chmod 600.");
    }
    return KeyLines.read(Files.readString(file))
        .orElseThrow(
            () ->
                cannotUse(
                    "it is not lines of a name (pseudonym, previous, landing) and 64 hexadecimal"
                        + " digits. Put back the file that the earlier loads used."));
  }

  /**
   * Writes what the change makes of the keys in the place of what is there; for the lock's holder.
   */
  private LakeKeys changed(Path file, UnaryOperator<LakeKeys> change) throws IOException {
    LakeKeys before = LakeKeys.random();
    if (Files.exists(file)) {
      KeyLines lines = read(file);
      LandingKey landing = lines.landing().orElse(before.landing());
      before = new LakeKeys(lines.pseudonym(), lines.previous(), landing);
    }
    LakeKeys after = change.apply(before);
    Path written = file.resolveSibling("." + file.getFileName() + ".new");
    Files.deleteIfExists(written);
    try (FileChannel channel = openNew(written)) {
      channel.write(StandardCharsets.US_ASCII.encode(KeyLines.text(after)));
      channel.force(true);
    }
    SafeFiles.move(written, file);
    return after;
  }

  private interface Work {
    LakeKeys run() throws IOException;
  }

  /** Two that both made a key would each seal files under a key that only one of them keeps. */
  private LakeKeys locked(Path file, Work work) throws IOException {
    Files.createDirectories(file.getParent());
    Path lockFile = file.resolveSibling("." + file.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw cannotUse("another process is changing it. Try again.");
      }
      return work.run();
    } catch (OverlappingFileLockException heldInThisJvm) {
      throw cannotUse("another thread is changing it. Try again.");
    }
  }

  private static FileChannel openNew(Path file) throws IOException {
    FileAttribute<?>[] attributes =
        isPosix(file.getParent())
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
            : new FileAttribute<?>[0];
    return FileChannel.open(
        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
  }

  private KeyFileException cannotUse(String why) {
    return new KeyFileException("Cannot use the key file " + path + ": " + why);
  }

  private static boolean isPosix(Path existing) throws IOException {
    return Files.getFileStore(existing).supportsFileAttributeView("posix");
  }
}
