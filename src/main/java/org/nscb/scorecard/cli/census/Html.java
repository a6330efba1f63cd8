package org.nscb.scorecard.cli.census;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Writes HTML; whatever it is given as text or as a cell is shown and never becomes markup. */
final class Html {

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** As readers have it: 1,234. */
  static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** Markup of the page's own. */
  Html raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  Html text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        default -> out.write(c);
      }
    }
    return this;
  }

  Html element(String tag, String text) throws IOException {
    return raw("<" + tag + ">").text(text).raw("</" + tag.split(" ", 2)[0] + ">\n");
  }

  /** A list of things and what each is. */
  Html facts(List<List<String>> facts) throws IOException {
    raw("<dl>\n");
    for (List<String> fact : facts) {
      raw("<dt>").text(fact.get(0)).raw("</dt><dd>").text(fact.get(1)).raw("</dd>\n");
    }
    return raw("</dl>\n");
  }

  /**
   * A table that scrolls by itself where the page is too narrow for it.
   *
   * @param rows each as long as the headers; the first cell heads its row
   */
  Html table(String caption, List<String> headers, List<List<String>> rows) throws IOException {
    return table(caption, headers, rows, first -> this.text(first));
  }

  /** A table whose first cells lead to a place of the page, {@code rule-8600} for 8600. */
  Html index(String caption, String place, List<String> headers, List<List<String>> rows)
      throws IOException {
    return table(
        caption,
        headers,
        rows,
        first -> raw("<a href=\"#" + place + first + "\">").text(first).raw("</a>"));
  }

  /** Writes a cell. */
  private interface CellWriter {
    void write(String cell) throws IOException;
  }

  private Html table(
      String caption, List<String> headers, List<List<String>> rows, CellWriter firstCell)
      throws IOException {
    raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .text(caption)
        .raw("\">");
    raw("<table>").element("caption", caption).raw("<thead><tr>");
    for (String header : headers) {
      raw("<th scope=\"col\">").text(header).raw("</th>");
    }
    raw("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      raw("<tr><th scope=\"row\">");
      firstCell.write(row.get(0));
      raw("</th>");
      for (String cell : row.subList(1, row.size())) {
        raw(isNumber(cell) ? "<td class=\"number\">" : "<td>").text(cell).raw("</td>");
      }
      raw("</tr>\n");
    }
    return raw("</tbody></table></div>\n");
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[\\d,]+");
  }
}
