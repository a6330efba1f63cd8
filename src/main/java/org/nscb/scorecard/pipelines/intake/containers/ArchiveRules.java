package org.nscb.scorecard.pipelines.intake.containers;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/**
 * What the list of files of a zip may say. Files are told by their number, for a name can be that
 * of a person.
 */
final class ArchiveRules {
  private static final Pattern OUTSIDE =
      Pattern.compile("(^[/\\\\])|(^[A-Za-z]:)|(^|[/\\\\])\\.\\.([/\\\\]|$)|\\\\|\\x00");

  private ArchiveRules() {}

  static void check(List<ZipArchiveEntry> entries) throws UnreadableException {
    if (entries.size() > Limits.ENTRIES) {
      throw new UnreadableException(
          "it holds more than " + Limits.ENTRIES + " files. Send it in parts.");
    }
    Set<String> names = new HashSet<>();
    long declared = 0;
    for (int i = 0; i < entries.size(); i++) {
      ZipArchiveEntry entry = entries.get(i);
      check(entry, i + 1);
      if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
        throw new UnreadableException(
            "its file " + (i + 1) + " has the name of an earlier one. Send each under its own.");
      }
      declared += Math.max(0, entry.getSize());
      LimitedStream.check(declared, Long.MAX_VALUE / Limits.RATIO);
    }
  }

  private static void check(ZipArchiveEntry entry, int number) throws UnreadableException {
    // as it stands in the zip: the library turns a backslash into a slash
    String name = new String(entry.getRawName(), StandardCharsets.UTF_8);
    if (OUTSIDE.matcher(name).find()) {
      throw new UnreadableException(
          "the path of its file "
              + number
              + " leads out of the zip. Pack the files by their names alone.");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableException(
          "its file " + number + " is protected by a password. Pack it without one.");
    }
    if (entry.isUnixSymlink()) {
      throw new UnreadableException(
          "its file " + number + " is a link to another. Pack the file itself.");
    }
    if (entry.getMethod() != ZipMethod.STORED.getCode()
        && entry.getMethod() != ZipMethod.DEFLATED.getCode()) {
      throw new UnreadableException(
          "its file "
              + number
              + " is packed by another method than deflate. Pack it with the zip of the system.");
    }
  }

  /** The name of a file without its folders. */
  static String bareName(ZipArchiveEntry entry) {
    return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
  }
}
