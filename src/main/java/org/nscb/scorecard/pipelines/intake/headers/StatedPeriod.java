package org.nscb.scorecard.pipelines.intake.headers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The months and years that the lines above a header, or the title of a sheet, speak of. A line
 * that says when the extract was made says nothing about its period.
 */
public final class StatedPeriod {
  private static final String MONTH_NAME =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
  private static final Pattern MADE =
      Pattern.compile(
          "(?i)\\b(extract(ed)?( date)?|run|created|generated|produced|printed|exported|saved|as at|as"
              + " of|date of (the )?(extract|report))\\b");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}(st|nd|rd|th)?"
              + " ("
              + MONTH_NAME
              + ") \\d{4})\\b");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("(?i)\\b(" + MONTH_NAME + ")[ _-]+((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern ISO_MONTH =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(0[1-9]|1[0-2])(?![\\d-])");
  private static final Pattern SLASHED_MONTH =
      Pattern.compile("(?<![\\d/])(0[1-9]|1[0-2])/((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern FINANCIAL_YEAR =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/-](\\d{2})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final List<YearMonth> months = new ArrayList<>();
  private final List<Integer> yearsToMarch = new ArrayList<>();
  private final List<Integer> years = new ArrayList<>();

  /**
   * What the lines say that the period cannot be, or empty where they agree with it or are silent.
   */
  public static Optional<String> against(YearMonth period, List<String> lines) {
    StatedPeriod stated = new StatedPeriod();
    lines.stream().filter(l -> !MADE.matcher(l).find()).forEach(stated::read);
    return stated.against(period);
  }

  private void read(String line) {
    String rest = DAY.matcher(line).replaceAll(" ");
    rest = take(NAMED_MONTH, rest, m -> months.add(YearMonth.of(number(m, 2), month(m))));
    rest = take(SLASHED_MONTH, rest, m -> months.add(YearMonth.of(number(m, 2), number(m, 1))));
    Matcher financial = FINANCIAL_YEAR.matcher(rest);
    while (financial.find()) {
      if (number(financial, 2) == (number(financial, 1) + 1) % 100) {
        yearsToMarch.add(number(financial, 1) + 1);
      }
    }
    rest = take(ISO_MONTH, rest, m -> months.add(YearMonth.of(number(m, 1), number(m, 2))));
    rest = FINANCIAL_YEAR.matcher(rest).replaceAll(" ");
    take(YEAR, rest, m -> years.add(number(m, 1)));
  }

  private static String take(Pattern pattern, String text, Consumer<Matcher> each) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      each.accept(matcher);
    }
    return matcher.replaceAll(" ");
  }

  private Optional<String> against(YearMonth period) {
    int yearToMarch = period.getMonthValue() > 3 ? period.getYear() + 1 : period.getYear();
    if (!months.isEmpty()) {
      return months.contains(period) || yearsToMarch.contains(yearToMarch)
          ? Optional.empty()
          : Optional.of(months.get(0).toString());
    }
    if (!yearsToMarch.isEmpty()) {
      int year = yearsToMarch.get(0);
      return yearsToMarch.contains(yearToMarch)
          ? Optional.empty()
          : Optional.of(String.format(Locale.ROOT, "%d/%02d", year - 1, year % 100));
    }
    // a year alone may be that of the month, or the one in which its year to March starts or ends
    boolean fits =
        years.isEmpty()
            || years.contains(period.getYear())
            || years.contains(yearToMarch)
            || years.contains(yearToMarch - 1);
    return fits ? Optional.empty() : Optional.of(years.get(0).toString());
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(Matcher matcher) {
    return MONTHS.indexOf(matcher.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
