package org.nscb.scorecard.lake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Writing so that a reader sees a whole file or none, also after the power has gone: a new path is
 * written and forced to the disk, then renamed, then the folder is forced. What is kept is written
 * through here and nowhere else.
 */
public final class SafeFiles {

  private SafeFiles() {}

  /**
   * @throws FileAlreadyExistsException when the target is there already
   */
  public static void writeOnce(Path target, byte[] content) throws IOException {
    Path fresh = writeBeside(target, content);
    if (Files.exists(target)) {
      Files.delete(fresh);
      throw new FileAlreadyExistsException(target.toString());
    }
    move(fresh, target);
  }

  /** Replaces a small file in one step: the rename of a file takes the place of the old one. */
  public static void replace(Path target, byte[] content) throws IOException {
    move(writeBeside(target, content), target);
  }

  /**
   * Writes what will be moved to the target, forced to the disk, beside it.
   *
   * @return the file, which every reader passes over
   */
  public static Path writeBeside(Path target, byte[] content) throws IOException {
    createFolders(target.getParent());
    Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    return fresh;
  }

  /**
   * Renames a file or folder on the same disk, in one step, and forces the folder it is now in.
   * What is moved must be forced already: its files, and every folder in it.
   */
  public static void move(Path from, Path to) throws IOException {
    createFolders(to.getParent());
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(to.getParent());
  }

  /** Returns when what was written into the file is on the disk. */
  public static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Returns when the names in the folder are on the disk. */
  public static void forceFolder(Path folder) throws IOException {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return; // a folder cannot be opened there, and its entries are journalled
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Makes the folder and those above it that are missing, each forced into the one above. */
  public static void createFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.toAbsolutePath().getParent();
    createFolders(above);
    Files.createDirectories(folder); // another task may have been faster
    forceFolder(above);
  }

  /** Removes a folder and all that is in it; nothing happens when there is none. */
  public static void deleteFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
