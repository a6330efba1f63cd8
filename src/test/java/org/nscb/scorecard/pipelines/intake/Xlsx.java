package org.nscb.scorecard.pipelines.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of a test, part by part, so that it can hold what no library would write. */
public final class Xlsx {
  static final String SHARED = "Child&#8217;s_x000A_";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final List<String> names = new ArrayList<>();
  private final List<String> sheets = new ArrayList<>();
  private final List<String> states = new ArrayList<>();
  private String workbookProperties = "";

  public Xlsx countingFrom1904() {
    workbookProperties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** A sheet of texts: each line a row of the sheet from the first on, cells between bars. */
  public Xlsx sheet(String name, String... lines) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      rows.append(row(i + 1, texts(lines[i].split("\\|"))));
    }
    return sheetOf(name, rows.toString(), "");
  }

  /** A sheet of rows as they stand in the file. */
  public Xlsx sheetOf(String name, String rows, String after) {
    names.add(name);
    states.add("");
    sheets.add(
        "<worksheet xmlns=\""
            + MAIN
            + "\"><sheetData>"
            + rows
            + "</sheetData>"
            + after
            + "</worksheet>");
    return this;
  }

  /** Hides the last sheet. */
  public Xlsx hidden() {
    states.set(states.size() - 1, " state=\"hidden\"");
    return this;
  }

  public static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      row.append(cells[i].replaceFirst("<c", "<c r=\"" + (char) ('A' + i) + number + "\""));
    }
    return row.append("</row>").toString();
  }

  public static String[] texts(String... texts) {
    String[] cells = new String[texts.length];
    for (int i = 0; i < texts.length; i++) {
      cells[i] = text(texts[i]);
    }
    return cells;
  }

  public static String text(String text) {
    return text.isEmpty()
        ? "<c/>"
        : "<c t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;") + "</t></is></c>";
  }

  /** Style 1 is a day, 2 a day of the house's own format, 3 a number with two decimals. */
  public static String number(String number, int style) {
    return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
  }

  public byte[] bytes() throws IOException {
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      list.append(
          String.format(
              "<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"r%d\"/>",
              names.get(i - 1), i, states.get(i - 1), i));
      relations.append(
          String.format(
              "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/s%d.xml\"/>",
              i, RELATIONS, i));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats"
              + "-officedocument.spreadsheetml.sheet.main+xml\"/>"
              + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats"
              + "-officedocument.spreadsheetml.styles+xml\"/>"
              + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd."
              + "openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + RELATIONS
              + "\">"
              + workbookProperties
              + "<sheets>"
              + list
              + "</sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + relations
              + "</Relationships>");
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\""
              + MAIN
              + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
              + " formatCode=\"[$-809]d mmmm yyyy;@\"/></numFmts><cellXfs count=\"4\"><xf"
              + " numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf"
              + " numFmtId=\"2\"/></cellXfs></styleSheet>");
      part(
          zip,
          "xl/sharedStrings.xml",
          "<sst xmlns=\"" + MAIN + "\"><si><t>" + SHARED + "</t></si></sst>");
      for (int i = 1; i <= sheets.size(); i++) {
        part(zip, "xl/worksheets/s" + i + ".xml", sheets.get(i - 1));
      }
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
