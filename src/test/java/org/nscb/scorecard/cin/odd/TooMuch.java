package org.nscb.scorecard.cin.odd;

import static org.nscb.scorecard.cin.odd.OddReturn.isRead;
import static org.nscb.scorecard.cin.odd.OddReturn.isRefused;

import java.util.List;

/** What would fill the memory of a reader that gathers it. */
final class TooMuch {
  private static final int TEN_MEGABYTES = 10 << 20;

  private TooMuch() {}

  static List<OddReturn> returns() {
    return List.of(
        isRefused("10 MB in one text", () -> Sent.with("Zebedee1", "Z".repeat(TEN_MEGABYTES))),
        isRefused(
            "10 MB in one CDATA section",
            () -> Sent.with("Zebedee1", "<![CDATA[" + "Z".repeat(TEN_MEGABYTES) + "]]>")),
        isRefused(
            "10 MB in one text, with a comment now and then",
            () -> Sent.with("Zebedee1", ("Z".repeat(10_000) + "<!-- -->").repeat(1000))),
        isRefused(
            "10 MB in one attribute",
            () -> Sent.with("<Child>", "<Child id=\"" + "Z".repeat(TEN_MEGABYTES) + "\">")),
        isRefused(
            "10 MB in one comment",
            () -> Sent.before("<Child>", "<!--" + "Z".repeat(TEN_MEGABYTES) + "-->")),
        isRefused(
            "10 MB in the name of an element",
            () -> Sent.before("<Child>", "<" + "Z".repeat(TEN_MEGABYTES) + "/>")),
        isRefused(
            "10 MB of blanks between two elements",
            () -> Sent.before("<Child>", " ".repeat(TEN_MEGABYTES))),
        isRefused(
            "Elements within elements, 100,000 deep",
            () -> Sent.before("<Child>", "<z>".repeat(100_000) + "</z>".repeat(100_000))),
        isRefused(
            "3,000 different elements that no schema has", () -> Sent.before("<Child>", names())),
        isRefused(
            "3,000 different attributes",
            () -> Sent.with("<Child>", "<Child" + attributes() + ">")),
        isRefused(
            "200 Sources",
            () -> Sent.before("<Source>", "<Source><LEA>926</LEA></Source>".repeat(200))),
        isRead(
            "500,000 elements that no schema has, of one name",
            () -> Sent.before("<Child>", "<Zed a=\"1\">Zebedee</Zed>\n".repeat(500_000))),
        isRead(
            "100,000 reviews of one plan",
            () ->
                Sent.before(
                    "<CPPreviewDate>",
                    "<CPPreviewDate>31/01/2025</CPPreviewDate>\n".repeat(100_000))));
  }

  private static String names() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      names.append("<z").append(i).append("/>");
    }
    return names.toString();
  }

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      attributes.append(" z").append(i).append("=\"\"");
    }
    return attributes.toString();
  }
}
