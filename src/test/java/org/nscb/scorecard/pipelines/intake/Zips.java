package org.nscb.scorecard.pipelines.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Zips of a test, good and bad. */
public final class Zips {
  private static final int SYMLINK = 0120777;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

  public Zips file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Zips file(String name, byte[] content) throws IOException {
    return file(name, content, entry -> {});
  }

  public Zips link(String name, String target) throws IOException {
    return file(name, target.getBytes(StandardCharsets.UTF_8), entry -> entry.setUnixMode(SYMLINK));
  }

  /** A file of so many zeros, made as it is written. */
  public Zips zeros(String name, long count) throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    byte[] block = new byte[1 << 20];
    for (long left = count; left > 0; left -= block.length) {
      zip.write(block, 0, (int) Math.min(left, block.length));
    }
    zip.closeArchiveEntry();
    return this;
  }

  private Zips file(String name, byte[] content, Consumer<ZipArchiveEntry> how) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipMethod.DEFLATED.getCode());
    how.accept(entry);
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
    return this;
  }

  public byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }

  /** Two files under these very names. */
  public static byte[] verbatim(String first, String second, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : new String[] {first, second}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  public static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }

  /** Sets the flag of a password in the directory of a zip. */
  public static byte[] withPassword(byte[] zip) {
    return changed(zip, 8, 1);
  }

  /** Says of each file that it is of another method. */
  public static byte[] withMethod(byte[] zip, int method) {
    return changed(zip, 10, method);
  }

  /** Says of each file that it is so small. */
  public static byte[] sayingSize(byte[] zip, int size) {
    return changed(zip, 24, size);
  }

  /** Changes a byte, and takes away the rest of its number, in each entry of the directory. */
  private static byte[] changed(byte[] zip, int offset, int value) {
    byte[] copy = zip.clone();
    for (int i = 0; i + 46 <= copy.length; i++) {
      if (copy[i] == 'P' && copy[i + 1] == 'K' && copy[i + 2] == 1 && copy[i + 3] == 2) {
        copy[i + offset] = (byte) value;
        copy[i + offset + 1] = (byte) (value >> 8);
        if (offset == 24) {
          copy[i + offset + 2] = (byte) (value >> 16);
          copy[i + offset + 3] = (byte) (value >> 24);
        }
      }
    }
    return copy;
  }
}
