package org.nscb.scorecard.pipelines.intake.containers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell of a sheet says, as a CSV would say it: days as yyyy-MM-dd, numbers in plain digits,
 * a formula by the result that was saved with it, an error as no value.
 */
final class CellText {
  /** Numbers of a sheet are doubles, which hold so many digits. */
  private static final MathContext DIGITS = new MathContext(15);

  /** 31 December 9999, the last day of a sheet. */
  private static final double LAST_DAY = 2_958_465;

  private static final Pattern NOT_A_LETTER_OF_A_FORMAT =
      Pattern.compile(
          "\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
  private static final Pattern PART_OF_A_DATE =
      Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern ERROR = Pattern.compile("#(N/A|[A-Z]+[!?]|DIV/0!|[A-Z_]+)");

  private final LocalDate dayZero;
  private final boolean countsFrom1900;

  private CellText(LocalDate dayZero, boolean countsFrom1900) {
    this.dayZero = dayZero;
    this.countsFrom1900 = countsFrom1900;
  }

  /** Day 1 is 1 January 1900, and a 29 February of that year is counted. */
  static CellText countingFrom1900() {
    return new CellText(LocalDate.of(1899, 12, 30), true);
  }

  /** Day 0 is 1 January 1904. */
  static CellText countingFrom1904() {
    return new CellText(LocalDate.of(1904, 1, 1), false);
  }

  String of(Cell cell) {
    if (cell == null || cell.getValue() == null || cell.getType() == CellType.ERROR) {
      return "";
    }
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return isDate(cell) ? date(number.doubleValue()) : plain(number.doubleValue());
    }
    if (value instanceof Boolean yes) {
      return yes ? "TRUE" : "FALSE";
    }
    String text = value.toString();
    return cell.getType() == CellType.FORMULA && ERROR.matcher(text).matches()
        ? ""
        : unescaped(text);
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      Integer id = cell.getDataFormatId();
      return id != null && (id >= 14 && id <= 22 || id >= 45 && id <= 47);
    }
    String letters = NOT_A_LETTER_OF_A_FORMAT.matcher(format).replaceAll("");
    return !letters.equalsIgnoreCase("General") && PART_OF_A_DATE.matcher(letters).find();
  }

  private String date(double serial) {
    if (serial < 0 || serial >= LAST_DAY + 1) {
      return plain(serial);
    }
    long days = (long) Math.floor(serial);
    long seconds = Math.round((serial - days) * 86_400);
    if (seconds == 86_400) {
      days++;
      seconds = 0;
    }
    String time = LocalTime.ofSecondOfDay(seconds).toString();
    if (days == 0 && countsFrom1900) {
      return time;
    }
    if (days == 60 && countsFrom1900) {
      return "1900-02-29";
    }
    LocalDate day = dayZero.plusDays(countsFrom1900 && days < 60 ? days + 1 : days);
    return seconds == 0 ? day.toString() : day + " " + time;
  }

  private static String plain(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "";
    }
    BigDecimal digits = new BigDecimal(number).round(DIGITS);
    return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
  }

  private static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
