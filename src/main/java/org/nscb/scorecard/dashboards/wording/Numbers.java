package org.nscb.scorecard.dashboards.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.nscb.scorecard.statistics.Rounding;

/** Numbers as they are printed, rounded by {@link Rounding}. */
public final class Numbers {

  private Numbers() {}

  /** 1 decimal place for tables and files: "1234.5". */
  public static String plain(double number) {
    return Rounding.halfUp(number).toPlainString();
  }

  /** 1 decimal place for readers: "1,234.5". What is more than nothing never reads as nothing. */
  public static String decimal(double number) {
    BigDecimal rounded = Rounding.halfUp(number);
    return number > 0 && rounded.signum() == 0 ? "<0.1" : format("#,##0.0", rounded);
  }

  /** A count for readers: "1,234". */
  public static String count(double number) {
    return format("#,##0", Rounding.halfUp(number, 0));
  }

  /** A count for files: "1234". */
  public static String plainCount(double number) {
    return Rounding.halfUp(number, 0).toPlainString();
  }

  private static String format(String pattern, BigDecimal number) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
  }
}
