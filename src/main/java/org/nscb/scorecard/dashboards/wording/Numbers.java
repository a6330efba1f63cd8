package org.nscb.scorecard.dashboards.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are printed: halves are rounded up (away from zero), never to even. */
public final class Numbers {

  private Numbers() {}

  /** 1 decimal place for tables and files: "1234.5". */
  public static String plain(double number) {
    return rounded(number, 1).toPlainString();
  }

  /** 1 decimal place for readers: "1,234.5". */
  public static String decimal(double number) {
    return format("#,##0.0", rounded(number, 1));
  }

  /** A count for readers: "1,234". */
  public static String count(double number) {
    return format("#,##0", rounded(number, 0));
  }

  /** A count for files: "1234". */
  public static String plainCount(double number) {
    return rounded(number, 0).toPlainString();
  }

  private static BigDecimal rounded(double number, int places) {
    return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
  }

  private static String format(String pattern, BigDecimal number) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
  }
}
