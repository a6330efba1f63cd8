package org.nscb.scorecard.content.reading.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.sources.CheckKind;
import org.nscb.scorecard.content.sources.RowCheck.Terms;

/** Reads what a kind of check needs beside its columns: bounds, a pattern, another column. */
final class TermsReader {

  private TermsReader() {}

  static Terms read(YamlMap map, CheckKind kind, Vocabulary names, List<String> looked) {
    Optional<Double> min = map.findNumber("min");
    Optional<Double> max = map.findNumber("max");
    Optional<String> pattern = map.findText("pattern");
    Optional<String> when = map.findName("when", names);
    if (map.sound("kind")) {
      if (map.sound("min", "max")) {
        checkRange(map, kind, min, max);
      }
      checkKey(map, kind, CheckKind.PATTERN, "pattern", "Write a regular expression.");
      checkKey(map, kind, CheckKind.PRESENT_IF, "when", "Name the column that asks for them.");
    }
    pattern.ifPresent(expression -> checkPattern(map, expression));
    when.filter(looked::contains)
        .ifPresent(
            column ->
                map.refuse(
                    "when",
                    "`" + column + "` is one of the columns that must have a value.",
                    "Name another column."));
    return new Terms(optionalDouble(min), optionalDouble(max), pattern, when);
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
      refuseMeaning(map, min.isPresent() ? "min" : "max", "range");
    }
  }

  private static void checkKey(
      YamlMap map, CheckKind kind, CheckKind needing, String key, String mend) {
    if (kind == needing && !map.has(key)) {
      map.refuse(key, "is missing.", mend);
    } else if (kind != needing && map.has(key)) {
      refuseMeaning(map, key, needing.name().toLowerCase(Locale.ROOT));
    }
  }

  private static void refuseMeaning(YamlMap map, String key, String kind) {
    map.refuse(
        key,
        "has a meaning for `kind: " + kind + "` alone.",
        "Change the kind, or remove the key.");
  }

  private static void checkPattern(YamlMap map, String expression) {
    try {
      Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      map.refuse(
          "pattern",
          "is not a regular expression: "
              + e.getDescription()
              + " near character "
              + e.getIndex()
              + ".",
          "Mend the pattern, and keep it in single quotes.");
    }
  }

  private static OptionalDouble optionalDouble(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
