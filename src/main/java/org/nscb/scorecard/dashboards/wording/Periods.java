package org.nscb.scorecard.dashboards.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.PeriodType;

/** Periods as people in England say them. A period is named by its last month. */
public final class Periods {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private Periods() {}

  /** "4 May 2016, 09:30", by the clocks of England. */
  public static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** "30 June 2014". */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  /** "March 2016". */
  public static String month(YearMonth month) {
    return month.format(MONTH);
  }

  /** As a row of a table: "year to March 2016", "31 March 2016" for a snapshot. */
  public static String name(Kind kind, PeriodType type, YearMonth last) {
    return switch (kind) {
      case SNAPSHOT -> last.lengthOfMonth() + " " + month(last);
      case FLOW ->
          switch (type) {
            case MONTH -> month(last);
            case QUARTER -> quarter(last);
            case ROLLING_12_MONTHS -> "12 months to " + month(last);
            case YEAR_TO_MARCH -> "year to " + month(last);
          };
    };
  }

  /** As a part of a sentence: "in the year to March 2016", "at 31 March 2016". */
  public static String phrase(Kind kind, PeriodType type, YearMonth last) {
    return switch (kind) {
      case SNAPSHOT -> "at " + name(kind, type, last);
      case FLOW ->
          switch (type) {
            case MONTH, QUARTER -> "in " + name(kind, type, last);
            case ROLLING_12_MONTHS, YEAR_TO_MARCH -> "in the " + name(kind, type, last);
          };
    };
  }

  /** As a tick of an axis: "Mar 2016", and the year alone for years. */
  public static String tick(PeriodType type, YearMonth last) {
    return type == PeriodType.YEAR_TO_MARCH ? String.valueOf(last.getYear()) : shortMonth(last);
  }

  /** "Mar 2016". British short names have "Sept", which other machines write "Sep". */
  public static String shortMonth(YearMonth month) {
    return month.format(SHORT).replace("Sept", "Sep");
  }

  /** A stretch of months: "April 2012 to March 2013", or the one month. */
  public static String range(YearMonth from, YearMonth to) {
    return from.equals(to) ? month(from) : month(from) + " to " + month(to);
  }

  /** A stretch of periods: "12 months ending April 2013 to March 2016". */
  public static String span(Kind kind, PeriodType type, YearMonth first, YearMonth last) {
    return switch (kind) {
      case SNAPSHOT -> name(kind, type, first) + " to " + name(kind, type, last);
      case FLOW ->
          switch (type) {
            case MONTH -> month(first) + " to " + month(last);
            case QUARTER -> "quarters ending " + month(first) + " to " + month(last);
            case ROLLING_12_MONTHS -> "12 months ending " + month(first) + " to " + month(last);
            case YEAR_TO_MARCH -> "years to March " + first.getYear() + " to " + last.getYear();
          };
    };
  }

  /** As a choice in a list: "Rolling 12 months". */
  public static String choice(Kind kind, PeriodType type) {
    return switch (kind) {
      case SNAPSHOT ->
          switch (type) {
            case MONTH -> "End of each month";
            case QUARTER -> "End of each quarter";
            case ROLLING_12_MONTHS -> "End of each 12 months";
            case YEAR_TO_MARCH -> "Each 31 March";
          };
      case FLOW ->
          switch (type) {
            case MONTH -> "Month";
            case QUARTER -> "Quarter";
            case ROLLING_12_MONTHS -> "Rolling 12 months";
            case YEAR_TO_MARCH -> "Year to March";
          };
    };
  }

  private static String quarter(YearMonth last) {
    YearMonth first = last.minusMonths(2);
    return first.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " to " + month(last);
  }
}
