package org.nscb.scorecard.pipelines.properties;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many rows a file holds, counted another way than the door counts them: as they were written,
 * or by the lines of a text that has no quotes.
 *
 * @param filled for each line of the file, from the first, whether it holds anything
 */
record RowsSent(List<Boolean> filled) {
  private static final Pattern HEADER = Pattern.compile("Header in (?:line|row) (\\d+);");
  private static final int LONGEST = 100_000;

  RowsSent {
    filled = List.copyOf(filled);
  }

  static RowsSent notKnown() {
    return new RowsSent(List.of());
  }

  static RowsSent ofSheet(List<List<String>> lines) {
    return new RowsSent(
        lines.stream().map(l -> l.stream().anyMatch(cell -> !cell.isBlank())).toList());
  }

  /** As they are written in a form; a cell that goes on in the next line begins no row there. */
  static RowsSent ofCells(List<List<String>> lines, Form form) {
    char lineEnd = form.lineEnd().equals("\r") ? '\r' : '\n';
    List<Boolean> filled = new ArrayList<>();
    for (List<String> line : lines) {
      String text = String.join("", line).replace('\n', lineEnd);
      boolean quoted = form.quotes() == Form.Quotes.ALWAYS && !line.isEmpty();
      filled.add(quoted || line.size() > 1 || !text.isEmpty());
      text.chars().filter(c -> c == lineEnd).forEach(c -> filled.add(false));
    }
    return new RowsSent(filled);
  }

  /** Of bytes that something happened to. */
  static RowsSent ofText(byte[] bytes, Charset charset) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (charset.name().startsWith("UTF-16") || text.indexOf('"') >= 0 || bytes.length > LONGEST) {
      return notKnown();
    }
    text = text.replaceFirst("^\u00ef\u00bb\u00bf", "").replaceFirst("\u001a+$", "");
    String end = text.indexOf('\n') >= 0 ? "\n" : "\r";
    return new RowsSent(
        List.of(text.split(end, -1)).stream()
            .map(line -> !line.isEmpty() && !line.equals("\r"))
            .toList());
  }

  /**
   * Rows below the header.
   *
   * @param said what a receipt says of the file
   */
  OptionalLong below(List<String> said) {
    if (filled.isEmpty()) {
      return OptionalLong.empty();
    }
    int header =
        said.stream()
            .map(HEADER::matcher)
            .filter(Matcher::find)
            .mapToInt(m -> Integer.parseInt(m.group(1)) - 1)
            .findFirst()
            .orElse(filled.indexOf(true));
    return OptionalLong.of(
        filled.subList(header + 1, filled.size()).stream().filter(f -> f).count());
  }
}
