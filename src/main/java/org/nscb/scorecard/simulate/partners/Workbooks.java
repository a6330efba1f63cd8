package org.nscb.scorecard.simulate.partners;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of one sheet, as Excel saves them; the same rows give the same bytes. */
final class Workbooks {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9]\\d{0,8}");
  private static final Pattern MADE_AT = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
  private static final String DAY_FORMAT = "dd/mm/yyyy";

  private static final String MADE_ON = "2013-04-01T00:00:00Z";

  /** The first moment that a zip can tell. */
  private static final long NO_TIME = 315_532_800_000L;

  private Workbooks() {}

  static byte[] of(String sheet, String[] headers, List<String[]> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Extract", "1.0")) {
      Worksheet worksheet = workbook.newWorksheet(sheet);
      for (int column = 0; column < headers.length; column++) {
        worksheet.value(0, column, headers[column]);
      }
      for (int row = 0; row < rows.size(); row++) {
        write(worksheet, row + 1, rows.get(row));
      }
    }
    return withoutTimes(bytes.toByteArray());
  }

  private static void write(Worksheet sheet, int row, String[] cells) {
    for (int column = 0; column < cells.length; column++) {
      String cell = cells[column];
      if (DAY.matcher(cell).matches()) {
        sheet.value(row, column, LocalDate.parse(cell));
        sheet.style(row, column).format(DAY_FORMAT).set();
      } else if (NUMBER.matcher(cell).matches()) {
        sheet.value(row, column, Integer.parseInt(cell));
      } else if (!cell.isEmpty()) {
        sheet.value(row, column, cell);
      }
    }
  }

  /**
   * The library writes when a workbook was made, which would make each one different. Its entries
   * are found by the directory at the end: what it writes before each of them tells no size.
   */
  private static byte[] withoutTimes(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(NO_TIME);
        out.putNextEntry(copy);
        out.write(withoutTime(entry.getName(), in.getInputStream(entry).readAllBytes()));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] withoutTime(String name, byte[] content) {
    if (!name.equals("docProps/core.xml")) {
      return content;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    return MADE_AT
        .matcher(text)
        .replaceAll(match -> match.group(1) + MADE_ON)
        .getBytes(StandardCharsets.UTF_8);
  }
}
