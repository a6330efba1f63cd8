package org.nscb.scorecard.pipelines.intake.containers;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/**
 * A zip that has been looked through: everything in it was unpacked once, to nowhere, and found
 * whole and within the limits. Nothing that it says of itself is trusted but what makes it worse.
 */
public final class Archive implements Closeable {
  private static final String WORKBOOK_PART = "xl/workbook.xml";
  private static final String BINARY_WORKBOOK_PART = "xl/workbook.bin";
  private static final int BLOCK = 1 << 16;

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;

  private Archive(ZipFile zip) {
    this.zip = zip;
    entries = Collections.list(zip.getEntries());
  }

  /**
   * @param channel closed with the archive
   * @throws UnreadableException when it is damaged, beyond a limit, or holds what is not taken
   */
  public static Archive open(SeekableByteChannel channel) throws IOException {
    OpeningChannel opening = new OpeningChannel(channel);
    Archive archive = null;
    try {
      archive =
          new Archive(
              ZipFile.builder()
                  .setSeekableByteChannel(opening)
                  .setIgnoreLocalFileHeader(true)
                  .get());
      opening.opened();
      ArchiveRules.check(archive.entries);
      archive.unpackAll(channel.size());
      return archive;
    } catch (IOException | IllegalArgumentException e) {
      close(archive, channel);
      throw told(e, opening);
    }
  }

  public boolean isWorkbook() throws UnreadableException {
    if (zip.getEntry(BINARY_WORKBOOK_PART) != null) {
      throw new UnreadableException(
          "it is a binary workbook (.xlsb). Save it as .xlsx or CSV and send it again.");
    }
    return zip.getEntry(WORKBOOK_PART) != null;
  }

  /**
   * The files in it, by name; those that a system hides from its user are passed over.
   *
   * @throws UnreadableException when two folders of it have a file of one name
   */
  public List<Entry> files() throws UnreadableException {
    List<Entry> files =
        entries.stream()
            .filter(e -> !e.isDirectory())
            .map(e -> new Entry(e, ArchiveRules.bareName(e)))
            .filter(e -> !e.name().startsWith("."))
            .sorted(Comparator.comparing(Entry::name))
            .toList();
    if (files.stream().map(f -> f.name().toLowerCase(Locale.ROOT)).distinct().count()
        < files.size()) {
      throw new UnreadableException(
          "two of its folders hold files of the same name. Send each under its own.");
    }
    return files;
  }

  /** A part of a workbook. */
  Optional<InputStream> part(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null ? Optional.empty() : Optional.of(stream(entry));
  }

  /** Bytes of a part once it is unpacked, 0 when there is none. */
  long size(String name) {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null ? 0 : entry.getSize();
  }

  /** One file of a zip, under its name without folders. */
  public final class Entry {
    private final ZipArchiveEntry entry;
    private final String name;

    private Entry(ZipArchiveEntry entry, String name) {
      this.entry = entry;
      this.name = name;
    }

    public String name() {
      return name;
    }

    public InputStream open() throws IOException {
      return stream(entry);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private InputStream stream(ZipArchiveEntry entry) throws IOException {
    return zip.getInputStream(entry);
  }

  private void unpackAll(long size) throws IOException {
    byte[] block = new byte[BLOCK];
    long total = 0;
    for (int i = 0; i < entries.size(); i++) {
      ZipArchiveEntry entry = entries.get(i);
      CRC32 crc = new CRC32();
      long out = 0;
      try (InputStream in = stream(entry)) {
        InputStreamStatistics packed =
            in instanceof InputStreamStatistics statistics ? statistics : null;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
          crc.update(block, 0, read);
          out += read;
          total += read;
          LimitedStream.check(out, packed == null ? out : packed.getCompressedCount());
          LimitedStream.check(total, size);
          if (out > entry.getSize()) {
            throw damaged();
          }
        }
      }
      if (out != entry.getSize() || crc.getValue() != entry.getCrc()) {
        throw damaged();
      }
    }
  }

  private static void close(Archive archive, SeekableByteChannel channel) throws IOException {
    if (archive != null) {
      archive.close();
    }
    channel.close();
  }

  /** The library wraps what went wrong; a disk that cannot be read is no fault of the zip. */
  private static IOException told(Exception e, OpeningChannel channel) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableException unreadable) {
        return unreadable;
      }
    }
    return channel.diskFailed() && e instanceof IOException disk ? disk : damaged();
  }

  private static UnreadableException damaged() {
    return new UnreadableException(
        "it is cut off or damaged: not all of it can be unpacked. Send it again.");
  }
}
