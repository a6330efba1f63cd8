package org.nscb.scorecard.pipelines.privacy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The bands of age in which the Department for Education publishes children in need, at the last
 * day of a file's month.
 */
public final class AgeBands {
  private static final byte[] UNBORN = band("unborn");

  private static final byte[] UNDER_1 = band("0");
  private static final byte[] FROM_1 = band("1-4");
  private static final byte[] FROM_5 = band("5-9");
  private static final byte[] FROM_10 = band("10-15");
  private static final byte[] FROM_16 = band("16 and over");

  /** Nobody is older, and -1 stands for unborn. */
  private static final int OLDEST = 120;

  private final long periodEnd;
  private final int endYear;
  private final int endInYear;

  /**
   * @param periodEnd days since 1970
   */
  public AgeBands(long periodEnd) {
    this.periodEnd = periodEnd;
    LocalDate end = LocalDate.ofEpochDay(periodEnd);
    endYear = end.getYear();
    endInYear = inYear(end);
  }

  /** The band of who was or is to be born on this day. */
  public byte[] ofBirth(long day) {
    if (day > periodEnd) {
      return UNBORN;
    }
    LocalDate birth = LocalDate.ofEpochDay(day);
    return ofAge(endYear - birth.getYear() - (inYear(birth) > endInYear ? 1 : 0));
  }

  /** Whether these years can be an age; -1 is that of who is not born. */
  public static boolean isAge(long years) {
    return years >= -1 && years <= OLDEST;
  }

  /** The band of who is so many years old. */
  public byte[] ofAge(long years) {
    if (years < 0) {
      return UNBORN;
    }
    if (years < 1) {
      return UNDER_1;
    }
    if (years < 5) {
      return FROM_1;
    }
    if (years < 10) {
      return FROM_5;
    }
    return years < 16 ? FROM_10 : FROM_16;
  }

  private static int inYear(LocalDate day) {
    return day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  private static byte[] band(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }
}
