package org.nscb.scorecard.catalogue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that an agency puts into the inbox, made for the catalogue. Its identifiers are invented
 * and look like {@code QC101}, so that any of them can be found where it must not be.
 *
 * @param name with its folder, if it has one
 * @param secrets what no message and no receipt may hold
 */
record Sent(String name, byte[] bytes, Set<String> secrets) {
  private static final Pattern IDENTIFIER = Pattern.compile("Q[A-Z]\\d{2,}");

  /** Plain: UTF-8, a line feed after each line. */
  static Sent text(String name, String... lines) {
    return text(name, StandardCharsets.UTF_8, lines);
  }

  static Sent text(String name, Charset charset, String... lines) {
    return exactly(name, charset, String.join("\n", lines) + "\n");
  }

  /** With the line ends that the text has. */
  static Sent exactly(String name, Charset charset, String text) {
    return new Sent(name, text.getBytes(charset), identifiers(text));
  }

  /** Parts that no text editor would write one after the other. */
  static Sent parts(String name, byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] bytes = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, bytes, at, part.length);
      at += part.length;
    }
    return new Sent(name, bytes, identifiers(new String(bytes, StandardCharsets.ISO_8859_1)));
  }

  /** What else must not be told, such as the invented name of a person. */
  Sent secret(String... more) {
    Set<String> all = new TreeSet<>(secrets);
    all.addAll(List.of(more));
    return new Sent(name, bytes, all);
  }

  static Set<String> identifiers(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = IDENTIFIER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static byte[] utf8(String... lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The rows of a file under its header. */
  static String[] under(String header, List<String> rows) {
    List<String> lines = new ArrayList<>(rows);
    lines.add(0, header);
    return lines.toArray(String[]::new);
  }
}
