package org.nscb.scorecard.content.reading.sources;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.content.sources.Window;

/**
 * Whether a contract of {@code layout: aggregated} speaks of counts alone: its dimensions are its
 * key, everything else is a count, and nothing names or describes a person.
 */
final class AggregatedForm {

  private static final Set<PrivacyRule> OF_PEOPLE =
      EnumSet.of(PrivacyRule.PSEUDONYMISE, PrivacyRule.MONTH_OF_BIRTH, PrivacyRule.AGE_BAND);

  private final YamlMap map;
  private final List<Column> columns;

  AggregatedForm(YamlMap map, List<Column> columns) {
    this.map = map;
    this.columns = columns;
  }

  void check(Window window) {
    if (map.sound("window") && window != Window.MONTH) {
      map.refuse("window", "counts that were added up are of one month.", "Write `window: month`.");
    }
    if (!map.sound("columns")) {
      return;
    }
    checkPeople();
    checkCounts();
    checkDimensions();
  }

  private void checkPeople() {
    for (Column column : columns) {
      if (OF_PEOPLE.contains(column.privacy())) {
        map.refuse(
            "columns",
            "`" + column.name() + "` is about one person, and counts that were added up are not.",
            "Remove the column, or write the contract for rows.");
      }
    }
  }

  private void checkCounts() {
    if (columns.stream().noneMatch(AggregatedForm::isCount)) {
      map.refuse("columns", "none of them is a count.", "Give one `type: count`.");
    }
    Set<String> names = columns.stream().map(Column::name).collect(Collectors.toSet());
    for (Column column : columns) {
      if (isCount(column) && !column.required()) {
        map.refuse(
            "columns",
            "the count `" + column.name() + "` may be empty, and nothing would be taken for none.",
            "Give it `required: true`.");
      }
      column
          .withheld()
          .filter(names::contains)
          .ifPresent(
              name ->
                  map.refuse(
                      "columns",
                      "`" + name + "` is a column that the load adds.",
                      "Choose another name."));
    }
  }

  private void checkDimensions() {
    if (!map.has("key")) {
      return; // told where the key is read
    }
    List<String> key = map.texts("key");
    for (Column column : columns) {
      boolean isOfAPerson = OF_PEOPLE.contains(column.privacy());
      if (!isOfAPerson && isCount(column) == key.contains(column.name())) {
        map.refuse(
            "key",
            isCount(column)
                ? "`" + column.name() + "` is a count."
                : "`" + column.name() + "` is not in it.",
            "Name the dimensions: every column that is no count.");
      }
    }
  }

  private static boolean isCount(Column column) {
    return column.type() == ColumnType.COUNT;
  }
}
