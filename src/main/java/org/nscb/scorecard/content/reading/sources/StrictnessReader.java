package org.nscb.scorecard.content.reading.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.content.sources.Strictness;

/** Reads the keys {@code required}, {@code unreadable} and {@code unmapped} of a column. */
final class StrictnessReader {

  private static final Vocabulary REQUIRED =
      Vocabulary.of(
          "one of true, false, fail, warn, stop", List.of("true", "false", "fail", "warn", "stop"));

  private StrictnessReader() {}

  static Strictness read(YamlMap map, ColumnType type) {
    Optional<Severity> missing = map.findName("required", REQUIRED).flatMap(StrictnessReader::of);
    if (!map.sound("required")) {
      missing = Optional.of(Severity.FAIL); // told once, not again by what needs the column
    }
    Optional<Severity> unreadable = map.findWord("unreadable", Severity.class);
    Optional<Severity> unmapped = map.findWord("unmapped", Severity.class);
    if (map.sound("type")) {
      checkMeaning(map, type);
    }
    boolean needed = missing.filter(severity -> severity != Severity.WARN).isPresent();
    return new Strictness(
        missing,
        unreadable.orElse(Severity.FAIL),
        unmapped.orElse(needed ? Severity.FAIL : Severity.WARN));
  }

  private static Optional<Severity> of(String word) {
    return switch (word) {
      case "false" -> Optional.empty();
      case "true" -> Optional.of(Severity.FAIL);
      default -> Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    };
  }

  private static void checkMeaning(YamlMap map, ColumnType type) {
    boolean coded = type == ColumnType.CODE || type == ColumnType.CODES;
    if (map.has("unmapped") && !coded) {
      map.refuse(
          "unmapped",
          "has a meaning for `type: code` and `type: codes` alone.",
          "Write `unreadable:`, or remove the key.");
    }
    if (map.has("unreadable") && (coded || type == ColumnType.TEXT)) {
      map.refuse(
          "unreadable",
          coded ? "a code is mapped or not." : "every text can be read.",
          coded ? "Write `unmapped:`." : "Remove the key.");
    }
  }
}
