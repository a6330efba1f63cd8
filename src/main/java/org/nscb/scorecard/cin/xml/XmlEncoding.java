package org.nscb.scorecard.cin.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the characters of a return are written: by its byte order mark, the shape of its first bytes,
 * and its declaration (XML 1.0, appendix F).
 *
 * @param charset by which it is read. What is declared as ISO-8859-1 is read as Windows-1252: they
 *     differ in control characters alone, which no return means
 * @param markBytes the length of its byte order mark
 * @param declarationEnd where its XML declaration ends, from the first byte of the file; the end of
 *     the mark when there is none
 * @param declaredOtherwise whether it declares UTF-16 and is written in single bytes, as programs
 *     do that make a text first and bytes of it later
 */
public record XmlEncoding(
    Charset charset, int markBytes, int declarationEnd, boolean declaredOtherwise) {

  /** More of the beginning of a file than any declaration takes. */
  public static final int HEAD_BYTES = 1024;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
  private static final Set<String> UTF_16 = Set.of("UTF-16", "UTF-16LE", "UTF-16BE", "UNICODE");

  /**
   * @param head the first bytes, at most {@link #HEAD_BYTES}
   * @throws RefusedReturnException when it is in another encoding than those of returns
   */
  public static XmlEncoding of(byte[] head) throws RefusedReturnException {
    if (startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)) {
      throw unknown();
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return wide(head, StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return wide(head, StandardCharsets.UTF_16BE, 2);
    }
    if (startsWith(head, '<', 0)) {
      return wide(head, StandardCharsets.UTF_16LE, 0);
    }
    if (startsWith(head, 0, '<')) {
      return wide(head, StandardCharsets.UTF_16BE, 0);
    }
    int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = new String(head, mark, head.length - mark, StandardCharsets.ISO_8859_1);
    String declaration = declaration(text);
    Matcher declared = DECLARED.matcher(declaration);
    String name = declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
    boolean otherwise = UTF_16.contains(name);
    Charset charset = mark > 0 || otherwise ? StandardCharsets.UTF_8 : narrow(name);
    return new XmlEncoding(charset, mark, mark + declaration.length(), otherwise);
  }

  /** Whether a tag can be found by its bytes, without decoding. */
  public boolean isReadByBytes() {
    return charset.equals(StandardCharsets.UTF_8) || charset.equals(WINDOWS_1252);
  }

  private static XmlEncoding wide(byte[] head, Charset charset, int mark) {
    String text = new String(head, mark, (head.length - mark) & ~1, charset);
    return new XmlEncoding(charset, mark, mark + 2 * declaration(text).length(), false);
  }

  private static Charset narrow(String name) throws RefusedReturnException {
    return switch (name) {
      case "UTF-8", "UTF8", "US-ASCII", "ASCII" -> StandardCharsets.UTF_8;
      case "WINDOWS-1252", "CP1252", "ISO-8859-1", "ISO8859-1", "LATIN1" -> WINDOWS_1252;
      default -> throw unknown();
    };
  }

  /** The XML declaration, or nothing. */
  private static String declaration(String text) {
    int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
    return end < 0 ? "" : text.substring(0, end + 2);
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static RefusedReturnException unknown() {
    return new RefusedReturnException(
        "it is in another encoding than UTF-8, UTF-16 or Windows-1252. Save it as UTF-8 and send it"
            + " again.",
        1);
  }
}
