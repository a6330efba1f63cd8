package org.nscb.scorecard.pipelines.intake.containers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever its name says. */
public enum FileKind {
  TEXT,
  /** A text that begins with a tag. */
  XML,
  GZIP,
  /** A zip, which a workbook is too. */
  ZIP,
  /** A workbook of Excel 97 to 2003, or a workbook that a password protects. */
  OLD_OFFICE;

  private static final byte[] ZIP_START = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP_START = {'P', 'K', 5, 6};
  private static final byte[] GZIP_START = {0x1F, (byte) 0x8B};
  private static final byte[] OLD_OFFICE_START = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /**
   * A declaration, comment or document type, the root of a return, or a tag behind a tag; no header
   * of a CSV is so.
   */
  private static final Pattern XML_START =
      Pattern.compile(
          "(\\x{EF}\\x{BB}\\x{BF}|\\x{FF}\\x{FE}|\\x{FE}\\x{FF})?\\s*"
              + "(<\\?xml|<!--|<!DOCTYPE|<(\\w+:)?Message[\\s/>]|<[A-Za-z_][^<>]*>\\s*<)");

  private static final String PROTECTED = "EncryptedPackage";

  public static FileKind of(byte[] head) {
    if (starts(head, ZIP_START) || starts(head, EMPTY_ZIP_START)) {
      return ZIP;
    }
    if (starts(head, GZIP_START)) {
      return GZIP;
    }
    if (starts(head, OLD_OFFICE_START)) {
      return OLD_OFFICE;
    }
    // the bytes of UTF-16 are those of the same letters with zeros between
    String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    return XML_START.matcher(start).lookingAt() ? XML : TEXT;
  }

  /** Why a file of the kind OLD_OFFICE cannot be read, and what to do. */
  public static String oldOfficeRefusal(byte[] head) {
    return new String(head, StandardCharsets.UTF_16LE).contains(PROTECTED)
            || new String(head, 1, head.length - 1, StandardCharsets.UTF_16LE).contains(PROTECTED)
        ? "it is protected by a password. Save it without one and send it again."
        : "it is a workbook of the old form (.xls), or protected by a password. Save it as .xlsx"
            + " or CSV, without a password, and send it again.";
  }

  private static boolean starts(byte[] head, byte[] start) {
    return head.length >= start.length
        && Arrays.equals(head, 0, start.length, start, 0, start.length);
  }
}
