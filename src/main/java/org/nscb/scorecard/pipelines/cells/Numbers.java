package org.nscb.scorecard.pipelines.cells;

import java.util.OptionalLong;

/** Numbers written in plain digits, with a minus or a decimal point where they have one. */
public final class Numbers {
  private static final int EXACT_DIGITS = 15;
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private Numbers() {}

  /** A whole number of at most 18 digits. */
  public static OptionalLong whole(Cell cell) {
    int at = cell.from();
    boolean negative = at < cell.to() && cell.bytes()[at] == '-';
    if (negative) {
      at++;
    }
    if (at == cell.to() || cell.to() - at > 18) {
      return OptionalLong.empty();
    }
    long number = 0;
    for (; at < cell.to(); at++) {
      int digit = cell.bytes()[at] - '0';
      if (digit < 0 || digit > 9) {
        return OptionalLong.empty();
      }
      number = number * 10 + digit;
    }
    return OptionalLong.of(negative ? -number : number);
  }

  /** The double nearest to what is written, or NaN for what is no number. */
  public static double decimal(Cell cell) {
    int at = cell.from();
    boolean negative = at < cell.to() && cell.bytes()[at] == '-';
    if (negative) {
      at++;
    }
    long digits = 0;
    int count = 0;
    int decimals = 0;
    boolean afterPoint = false;
    for (; at < cell.to(); at++) {
      byte b = cell.bytes()[at];
      if (b == '.' && !afterPoint) {
        afterPoint = true;
        continue;
      }
      if (b < '0' || b > '9') {
        return Double.NaN;
      }
      digits = count < EXACT_DIGITS ? digits * 10 + (b - '0') : digits;
      count++;
      decimals += afterPoint ? 1 : 0;
    }
    if (count == 0) {
      return Double.NaN;
    }
    if (count > EXACT_DIGITS) {
      return Double.parseDouble(cell.text());
    }
    // both are exact, so that the quotient is the nearest double
    double value = digits / POWERS[decimals];
    return negative ? -value : value;
  }
}
