package org.nscb.scorecard.content.reading.sources;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Due;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.Window;

/**
 * Reads what a contract says of time: the months of a file, the date of a row, the day it is due.
 */
final class PeriodReader {
  private final YamlMap map;
  private final Window window;
  private final Layout layout;

  PeriodReader(YamlMap map, Window window, Layout layout) {
    this.map = map;
    this.window = window;
    this.layout = layout;
  }

  /** How many months a file holds, up to its own. */
  int months() {
    Optional<Integer> months = map.findWholeNumber("months", 2, 60);
    if (map.sound("window") && (window == Window.OVERLAPPING) != map.has("months")) {
      map.refuse(
          "months",
          map.has("months") ? "has a meaning for `window: overlapping` alone." : "is missing.",
          map.has("months")
              ? "Remove the key."
              : "Write how many months up to its own a file holds.");
    }
    return months.orElse(1);
  }

  /** The column whose date places a row in a month. */
  Optional<String> dateColumn(Vocabulary names, Map<String, Column> byName) {
    Optional<String> date = map.findName("date", names);
    if (!map.sound("window")) {
      return date;
    }
    if (layout == Layout.AGGREGATED) {
      refuseDate("counts that were added up are of the month of their file.");
      return Optional.empty();
    }
    boolean dated = window == Window.MONTH || window == Window.OVERLAPPING;
    if (dated && !map.has("date")) {
      map.refuse("date", "is missing.", "Name the column whose date places a row in the month.");
    }
    if (!dated) {
      refuseDate("has a meaning for `window: month` and `window: overlapping` alone.");
    }
    date.map(byName::get)
        .filter(column -> column.type() != ColumnType.DATE)
        .ifPresent(
            column ->
                map.refuse(
                    "date",
                    "the column `" + column.name() + "` is not of the type date.",
                    "Name a column with `type: date`."));
    date.map(byName::get)
        .filter(column -> !column.required())
        .ifPresent(
            column ->
                map.refuse(
                    "date",
                    "the column `" + column.name() + "` may be empty.",
                    "Give the column `required: true`, or no month is known for its row."));
    return date;
  }

  private void refuseDate(String why) {
    refuse("date", why, "Remove the key.");
  }

  /** When the file of a period is due: on a day of the next month, or of the year of a return. */
  Optional<Due> due() {
    if (window == Window.CENSUS) {
      refuse("due_day", "has no meaning for a return of a year.", "Write `due: 07-31`, its day.");
      return yearly();
    }
    refuse("due", "has a meaning for `window: census` alone.", "Write `due_day:`.");
    int dueDay = map.wholeNumber("due_day", 0, 28);
    if (map.sound("window", "due_day") && (dueDay == 0) != (window == Window.PUBLICATION)) {
      map.refuse(
          "due_day",
          "is " + dueDay + ".",
          "Write 1 to 28 for a monthly extract, 0 for a publication.");
    }
    return dueDay == 0 ? Optional.empty() : Optional.of(new Due(1, dueDay));
  }

  private Optional<Due> yearly() {
    String text = map.text("due");
    if (!map.sound("due")) {
      return Optional.empty();
    }
    try {
      MonthDay day = MonthDay.parse("--" + text);
      int monthsAfter = day.getMonthValue() - Month.MARCH.getValue();
      if (monthsAfter > 0) {
        return Optional.of(new Due(monthsAfter, day.getDayOfMonth()));
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    map.refuse(
        "due",
        "is no day of a year from April on.",
        "Write the month and day of the collection year, such as 07-31.");
    return Optional.empty();
  }

  private void refuse(String key, String message, String mend) {
    if (map.find(key).isPresent()) {
      map.refuse(key, message, mend);
    }
  }
}
