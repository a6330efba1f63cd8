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
import org.nscb.scorecard.content.sources.Window;

/** Reads the checks of one contract: each kind looks at so many columns of such types. */
final class RowCheckReader {

  private static final Set<ColumnType> DATES = EnumSet.of(ColumnType.DATE);
  private static final Set<ColumnType> NUMBERS =
      EnumSet.of(ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.COUNT);
  private static final Set<ColumnType> TEXTS = EnumSet.of(ColumnType.TEXT);

  private final Vocabulary names;
  private final Map<String, Column> columns;
  private final Vocabulary agencies;
  private final Window window;
  private final Set<String> ids;
  private final ReferenceReader references;

  /**
   * @param references takes what is of the kind reference
   */
  RowCheckReader(
      Vocabulary names,
      Map<String, Column> columns,
      List<String> agencies,
      Window window,
      Set<String> idsSeen,
      ReferenceReader references) {
    this.names = names;
    this.columns = columns;
    this.agencies = Vocabulary.of("an agency of this contract", agencies);
    this.window = window;
    this.ids = idsSeen;
    this.references = references;
  }

  /** The check, or nothing when it is a reference. */
  Optional<RowCheck> read(YamlMap map) {
    String id = map.newIdentifier("id", ids);
    CheckKind kind = map.word("kind", CheckKind.class);
    List<String> looked = map.names("columns", names);
    Severity severity = map.word("severity", Severity.class);
    String message = map.text("message");
    if (kind == CheckKind.REFERENCE && map.sound("kind")) {
      references.read(map, id, looked, severity, message);
      return Optional.empty();
    }
    if (map.sound("kind", "columns")) {
      checkColumns(map, kind, looked);
    }
    return Optional.of(
        new RowCheck(
            id,
            kind,
            looked,
            TermsReader.read(map, kind, names, looked),
            map.has("agencies") ? map.names("agencies", agencies) : List.of(),
            severity,
            stopShare(map, severity),
            message));
  }

  private void checkColumns(YamlMap map, CheckKind kind, List<String> looked) {
    switch (kind) {
      case ORDER -> {
        if (looked.size() < 2) {
          map.refuse("columns", "an order is of two dates or more.", "Name another column.");
        }
        checkTypes(map, looked, DATES, "date");
      }
      case WITHIN_PERIOD, NOT_AFTER_PERIOD, NOT_IN_FUTURE -> {
        checkSingle(map, looked);
        checkTypes(map, looked, DATES, "date");
      }
      case WITHIN_WINDOW -> {
        checkSingle(map, looked);
        checkTypes(map, looked, DATES, "date");
        if (window != Window.OVERLAPPING) {
          map.refuse(
              "kind", "has a meaning for `window: overlapping` alone.", "Write `within_period`.");
        }
      }
      case RANGE -> {
        checkSingle(map, looked);
        checkTypes(map, looked, NUMBERS, "integer, decimal or count");
      }
      case PATTERN -> {
        checkSingle(map, looked);
        checkTypes(map, looked, TEXTS, "text");
      }
      case PRESENT_IF, REFERENCE -> {}
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

  private static OptionalDouble stopShare(YamlMap map, Severity severity) {
    Optional<Double> share = map.findNumber("stop_share");
    if (share.filter(s -> s < 0 || s > 1).isPresent()) {
      map.refuse(
          "stop_share", "is " + share.get() + ".", "Write a share from 0 to 1, 0.1 is a tenth.");
    } else if (share.isPresent() && severity == Severity.STOP && map.sound("severity")) {
      map.refuse(
          "stop_share",
          "has no meaning beside `severity: stop`, which one row is enough for.",
          "Write `severity: fail` or `severity: warn`, or remove the key.");
    }
    return share.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
