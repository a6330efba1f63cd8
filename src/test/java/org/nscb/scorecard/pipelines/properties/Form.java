package org.nscb.scorecard.pipelines.properties;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nscb.scorecard.pipelines.intake.Xlsx;
import org.nscb.scorecard.pipelines.intake.Zips;

/**
 * How an extract is written into a file.
 *
 * @param mark the byte order mark, or none
 * @param lastEnd what stands behind the last line
 */
record Form(
    Packing packing,
    Charset charset,
    byte[] mark,
    char delimiter,
    String lineEnd,
    String lastEnd,
    Quotes quotes) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final LocalDate DAY_ZERO_OF_SHEETS = LocalDate.of(1899, 12, 30);
  private static final String ISO_DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])";
  private static final int NOT_A_NUMBER_FORMAT_BUT_A_DAY = 1;

  enum Packing {
    PLAIN(".csv"),
    GZIP(".csv.gz"),
    ZIP(".csv"),
    WORKBOOK(".xlsx");

    private final String ending;

    Packing(String ending) {
      this.ending = ending;
    }
  }

  enum Quotes {
    WHERE_NEEDED,
    ALWAYS
  }

  static Form any(Random random) {
    Charset charset =
        List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                WINDOWS_1252)
            .get(random.nextInt(4));
    boolean marked = charset != WINDOWS_1252 && random.nextBoolean();
    String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    return new Form(
        Packing.values()[random.nextInt(Packing.values().length)],
        charset,
        marked ? "\ufeff".getBytes(charset) : new byte[0],
        ",;\t|".charAt(random.nextInt(4)),
        lineEnd,
        random.nextBoolean() ? lineEnd : "",
        Quotes.values()[random.nextInt(Quotes.values().length)]);
  }

  /** The name under which it is put into the inbox. */
  String fileName(String name) {
    return packing == Packing.ZIP ? "z " + name + ".zip" : name + packing.ending;
  }

  /** The bytes of the text, before it is packed. */
  byte[] text(List<List<String>> lines) {
    List<String> written = new ArrayList<>();
    for (List<String> line : lines) {
      List<String> cells = line.stream().map(this::cell).toList();
      written.add(String.join(String.valueOf(delimiter), cells));
    }
    byte[] text = (String.join(lineEnd, written) + lastEnd).getBytes(charset);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(mark);
    all.writeBytes(text);
    return all.toByteArray();
  }

  /** Packs a text, which is no workbook. */
  byte[] packed(String name, byte[] text) throws IOException {
    return switch (packing) {
      case GZIP -> Zips.gzip(text);
      case ZIP -> new Zips().file(name + packing.ending, text).bytes();
      case PLAIN -> text;
      case WORKBOOK -> throw new IllegalStateException("a workbook is not made of a text");
    };
  }

  byte[] file(String name, List<List<String>> lines) throws IOException {
    return packing == Packing.WORKBOOK ? workbook(lines) : packed(name, text(lines));
  }

  private static byte[] workbook(List<List<String>> lines) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).stream().map(Form::sheetCell).toArray(String[]::new);
      rows.append(Xlsx.row(i + 1, cells));
    }
    return new Xlsx().sheetOf("Extract", rows.toString(), "").bytes();
  }

  private static String sheetCell(String value) {
    if (value.matches(ISO_DATE)) {
      long day = DAY_ZERO_OF_SHEETS.until(LocalDate.parse(value), ChronoUnit.DAYS);
      return Xlsx.number(Long.toString(day), NOT_A_NUMBER_FORMAT_BUT_A_DAY);
    }
    return Xlsx.text(value);
  }

  private String cell(String value) {
    String text = value.replace("\n", lineEnd.equals("\r") ? "\r" : "\n");
    boolean needed = text.chars().anyMatch(c -> c == delimiter || c == '"' || c < ' ');
    return needed || quotes == Quotes.ALWAYS ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
