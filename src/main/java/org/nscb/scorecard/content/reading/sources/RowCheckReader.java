package org.nscb.scorecard.content.reading.sources;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.sources.CheckKind;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.RowCheck;
import org.nscb.scorecard.content.sources.Severity;

/** Reads the checks of one contract: each kind looks at so many columns of such types. */
final class RowCheckReader {

  private static final Set<ColumnType> DATES = EnumSet.of(ColumnType.DATE);
  private static final Set<ColumnType> NUMBERS = EnumSet.of(ColumnType.INTEGER, ColumnType.DECIMAL);

  private final Vocabulary names;
  private final Map<String, Column> columns;
  private final Set<String> ids;

  RowCheckReader(Vocabulary names, Map<String, Column> columns, Set<String> idsSeen) {
    this.names = names;
    this.columns = columns;
    this.ids = idsSeen;
  }

  RowCheck read(YamlMap map) {
    String id = map.newIdentifier("id", ids);
    CheckKind kind = map.word("kind", CheckKind.class);
    List<String> looked = map.names("columns", names);
    Optional<Double> min = map.findNumber("min");
    Optional<Double> max = map.findNumber("max");
    if (map.sound("kind", "columns")) {
      checkColumns(map, kind, looked);
    }
    if (map.sound("kind", "min", "max")) {
      checkRange(map, kind, min, max);
    }
    return new RowCheck(
        id,
        kind,
        looked,
        optionalDouble(min),
        optionalDouble(max),
        map.word("severity", Severity.class),
        map.text("message"));
  }

  private void checkColumns(YamlMap map, CheckKind kind, List<String> looked) {
    switch (kind) {
      case ORDER -> {
        if (looked.size() < 2) {
          map.refuse("columns", "an order is of two dates or more.", "Name another column.");
        }
        checkTypes(map, looked, DATES, "date");
      }
      case WITHIN_PERIOD, NOT_AFTER_PERIOD -> {
        checkSingle(map, looked);
        checkTypes(map, looked, DATES, "date");
      }
      case RANGE -> {
        checkSingle(map, looked);
        checkTypes(map, looked, NUMBERS, "integer or decimal");
      }
    }
  }

  private static void checkSingle(YamlMap map, List<String> looked) {
    if (looked.size() != 1) {
      map.refuse(
          "columns",
          "names " + looked.size() + " columns, and this kind looks at one.",
          "Write a check for each.");
    }
  }

  private void checkTypes(YamlMap map, List<String> looked, Set<ColumnType> types, String wanted) {
    for (String name : looked) {
      Column column = columns.get(name);
      if (column != null && !types.contains(column.type())) {
        map.refuse(
            "columns",
            "the column `" + name + "` is not of the type " + wanted + ".",
            "Name a column of that type.");
      }
    }
  }

  private static void checkRange(
      YamlMap map, CheckKind kind, Optional<Double> min, Optional<Double> max) {
    if (kind == CheckKind.RANGE) {
      if (min.isEmpty() && max.isEmpty()) {
        map.refuse("kind", "a range has no bound.", "Add `min:` or `max:` or both.");
      } else if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
        map.refuse("min", "is greater than max.", "Change one of them.");
      }
    } else if (min.isPresent() || max.isPresent()) {
      map.refuse(
          min.isPresent() ? "min" : "max",
          "has a meaning for `kind: range` alone.",
          "Change the kind, or remove the key.");
    }
  }

  private static OptionalDouble optionalDouble(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
