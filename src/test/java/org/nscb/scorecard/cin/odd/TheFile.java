package org.nscb.scorecard.cin.odd;

import static org.nscb.scorecard.cin.odd.OddReturn.isRead;
import static org.nscb.scorecard.cin.odd.OddReturn.isRefused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is wrong with the bytes and with the XML. */
final class TheFile {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String NAMED = Sent.VALID.replace("Invented", "Caf\u00e9 \u2013 \u20ac");

  private TheFile() {}

  static List<OddReturn> bytes() {
    return List.of(
        isRead("A return as its schema says", () -> Sent.utf8(Sent.VALID)),
        isRefused("An empty file", () -> new byte[0]),
        isRefused("A table instead of XML", () -> Sent.utf8("LAchildID,Sex\nZebedee1,F\n")),
        isRefused("A zip", () -> new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}),
        isRead(
            "UTF-8 with a byte order mark and letters beyond ASCII",
            () -> Sent.utf8("\uFEFF" + NAMED)),
        isRead("Windows-1252, declared", () -> Sent.encoded(NAMED, "windows-1252", WINDOWS)),
        isRead(
            "Windows-1252, declared as ISO-8859-1",
            () -> Sent.encoded(NAMED, "ISO-8859-1", WINDOWS)),
        isRefused("Windows-1252 that declares UTF-8", () -> Sent.encoded(NAMED, "UTF-8", WINDOWS)),
        isRefused(
            "A byte that Windows-1252 has not",
            () ->
                Sent.encoded(
                    NAMED.replace("\u2013", "\u0081"),
                    "windows-1252",
                    StandardCharsets.ISO_8859_1)),
        isRead(
            "UTF-16 with a byte order mark",
            () -> Sent.encoded(NAMED, "UTF-16", StandardCharsets.UTF_16)),
        isRead(
            "UTF-16 without a byte order mark",
            () -> Sent.encoded(NAMED, "UTF-16LE", StandardCharsets.UTF_16LE)),
        isRead(
            "UTF-8 that declares UTF-16, as some programs write it",
            () -> Sent.encoded(NAMED, "utf-16", StandardCharsets.UTF_8)),
        isRefused(
            "An encoding of elsewhere",
            () -> Sent.encoded(NAMED, "Shift_JIS", StandardCharsets.UTF_8)),
        isRefused(
            "UTF-32", () -> Sent.encoded("\uFEFF" + NAMED, "UTF-32", Charset.forName("UTF-32LE"))),
        isRead(
            "Line ends of Windows, and no declaration",
            () ->
                Sent.utf8(
                    Sent.VALID.substring(Sent.VALID.indexOf("<Message>")).replace("\n", "\r\n"))),
        isRead("All in one line", () -> Sent.utf8(Sent.VALID.replaceAll("\n *", ""))));
  }

  static List<OddReturn> xml() {
    return List.of(
        isRefused("A file cut between two elements", () -> Sent.upTo("<ChildCharacteristics>")),
        isRefused("A file cut in a value", () -> Sent.upTo("edee2")),
        isRefused("A file cut in a tag", () -> Sent.upTo("Characteristics>")),
        isRefused("A file without its last tag", () -> Sent.upTo("</Message>")),
        isRefused(
            "An element that is never closed", () -> Sent.with("</ChildCharacteristics>", "")),
        isRefused("An end tag of another name", () -> Sent.with("</Sex>", "</Zebedee>")),
        isRefused("An ampersand by itself", () -> Sent.with("Zebedee1", "Zebedee & Dougal")),
        isRefused("A control character", () -> Sent.with("Zebedee1", "Zebedee\u0007")),
        isRefused("An attribute without quotes", () -> Sent.with("<Child>", "<Child id=Zebedee>")),
        isRefused("An entity that nothing declares", () -> Sent.with("Zebedee1", "&Zebedee;")),
        isRead(
            "Comments, processing instructions, CDATA and character references",
            () ->
                Sent.with(
                    "Zebedee1</LAchildID>",
                    "<![CDATA[Zebe]]>de<!-- Zebedee -->&#101;1</LAchildID><?zebedee go?>")),
        isRefused("A document type alone", () -> Sent.before("<Message>", "<!DOCTYPE Message>\n")),
        isRefused(
            "An external entity that would fetch a file",
            () ->
                Sent.utf8(
                    Sent.VALID
                        .replace(
                            "<Message>",
                            "<!DOCTYPE Message [<!ENTITY z SYSTEM \"file:///etc/hostname\">]>\n<Message>")
                        .replace("Zebedee1", "&z;"))),
        isRefused(
            "An external document type that would be fetched",
            () ->
                Sent.before(
                    "<Message>", "<!DOCTYPE Message SYSTEM \"http://127.0.0.1:9/Zebedee.dtd\">\n")),
        isRefused("A bomb of entities within entities", TheFile::bomb),
        isRead(
            "An include of another file, which is not fetched",
            () ->
                Sent.before(
                    "<Child>",
                    "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                        + " href=\"file:///etc/hostname\" parse=\"text\"/>")),
        isRead(
            "The place of a schema, which is not fetched",
            () ->
                Sent.with(
                    "<Message>",
                    "<Message xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:noNamespaceSchemaLocation=\"http://127.0.0.1:9/cin.xsd\">")));
  }

  private static byte[] bomb() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE Message [<!ENTITY a0 \"Zebedee\">\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">\n");
    }
    String text = Sent.VALID.replace("Zebedee1", "&a29;");
    return Sent.utf8(text.replace("<Message>", bomb + "]>\n<Message>"));
  }
}
