package org.nscb.scorecard.dashboards.charts;

import java.util.Locale;

/** Writes SVG elements. Looks are classes of the style sheet, never inline styles. */
final class Svg {

  private final StringBuilder text = new StringBuilder();

  Svg raw(String element) {
    text.append(element);
    return this;
  }

  Svg line(String cssClass, double x1, double y1, double x2, double y2) {
    return raw(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
            .formatted(cssClass, n(x1), n(y1), n(x2), n(y2)));
  }

  Svg rect(String cssClass, double x, double y, double width, double height) {
    return raw(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(cssClass, n(x), n(y), n(width), n(height)));
  }

  Svg path(String cssClass, String d) {
    return d.isEmpty() ? this : raw("<path class=\"%s\" d=\"%s\"/>".formatted(cssClass, d));
  }

  Svg circle(String cssClass, double x, double y, double radius) {
    return raw(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
            .formatted(cssClass, n(x), n(y), n(radius)));
  }

  Svg text(String cssClass, double x, double y, String words) {
    return raw(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
            .formatted(cssClass, n(x), n(y), escape(words)));
  }

  Svg upright(String cssClass, double x, double y, String words) {
    return raw(
        "<text class=\"%s\" transform=\"translate(%s %s) rotate(-90)\">%s</text>"
            .formatted(cssClass, n(x), n(y), escape(words)));
  }

  /** A length in user units, to a tenth. */
  static String n(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
