package org.nscb.scorecard.cin.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.cin.rules.FailingRows.Overlap;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Field;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.problems.Vocabulary;

/** Reads what a rule asks and writes it as SQL. */
final class CheckReader {

  private static final Vocabulary CELLS =
      Vocabulary.of(
          "a field of the return",
          Stream.of(CensusTable.values()).flatMap(CheckReader::cellsOf).toList());

  private static final Vocabulary TABLES =
      Vocabulary.of(
          "a table of the return",
          Stream.of(CensusTable.values()).map(CensusTable::title).toList());

  private final Vocabulary codeLists;

  CheckReader(List<CodeList> codeLists) {
    this.codeLists =
        Vocabulary.of(
            "a list of pipelines/cin/codes", codeLists.stream().map(CodeList::name).toList());
  }

  private static Stream<String> cellsOf(CensusTable table) {
    List<String> names = new ArrayList<>(table.fields().stream().map(Field::name).toList());
    if (table != CensusTable.HEADER) {
      names.add(Cell.CHILD_ID);
    }
    if (table == CensusTable.ASSESSMENTS) {
      names.add(Cell.FACTORS);
    }
    return names.stream().distinct().map(name -> table.title() + "." + name);
  }

  /** None, with a problem, when it cannot be made SQL. */
  List<Check> read(YamlMap map) {
    CheckKind kind = map.word("kind", CheckKind.class);
    if (!map.sound("kind")) {
      return List.of();
    }
    List<Check> checks =
        switch (kind) {
          case RETURN_FAILS_IF -> List.of(new Check(List.of(), map.text("condition")));
          case SQL -> List.of(new Check(cells(map, "cells"), map.text("sql")));
          default -> inWords(kind, map);
        };
    return map.sound() ? checks : List.of();
  }

  private List<Check> inWords(CheckKind kind, YamlMap map) {
    List<Cell> fields = kind == CheckKind.FAILS_IF ? List.of() : cells(map, "fields");
    List<Cell> cells =
        kind == CheckKind.FAILS_IF || map.has("cells") ? cells(map, "cells") : fields;
    List<CensusTable> tables =
        Tables.outerFirst(
            Stream.concat(
                Stream.concat(fields.stream(), cells.stream()).map(Cell::table),
                map.findNames("tables", TABLES).stream()
                    .flatMap(title -> Tables.find(title).stream())));
    if (map.sound() && !Tables.areALine(tables)) {
      map.refuse(
          "kind",
          "cannot ask this: each of its tables must be held by another of them.",
          "Write `kind: sql`.");
    }
    if (tables.isEmpty()) {
      return List.of();
    }
    FailingRows rows = new FailingRows(tables, cells, map.findText("where"));
    List<String> names = fields.stream().map(Cell::toString).toList();
    if (kind == CheckKind.NO_OVERLAP) {
      return overlap(map, names, cells, rows);
    }
    String sql = sql(kind, map, names, rows);
    return List.of(new Check(cells, map.sound() ? sql : ""));
  }

  /** The day on which a row starts, and both days of the row in which that lies. */
  private static List<Check> overlap(
      YamlMap map, List<String> fields, List<Cell> cells, FailingRows rows) {
    checkTwo(map, fields);
    Overlap overlap =
        new Overlap(
            fields,
            within(map),
            map.findText("ongoing_if").orElse("true"),
            verdict(map, "touching", Verdict.FAILS),
            verdict(map, "twins", Verdict.FAILS));
    return map.sound()
        ? List.of(
            new Check(cells.subList(0, 1), rows.startingWithin(overlap)),
            new Check(cells, rows.lastingOver(overlap)))
        : List.of();
  }

  private String sql(CheckKind kind, YamlMap map, List<String> fields, FailingRows rows) {
    return switch (kind) {
      case UNIQUE ->
          rows.repeated(field(map, fields), within(map), verdict(map, "missing", Verdict.PASSES));
      case ONE_OPEN -> rows.severalOpen(field(map, fields), within(map));
      default -> rows.meeting(condition(kind, map, fields));
    };
  }

  private String condition(CheckKind kind, YamlMap map, List<String> fields) {
    return switch (kind) {
      case PRESENT ->
          fields.stream().map(field -> field + " is null").collect(Collectors.joining(" or "));
      case CODE ->
          orMissing(
              map,
              "not is_code('%s', %s)".formatted(map.name("codes", codeLists), field(map, fields)));
      case PATTERN ->
          "not regexp_full_match(%s, '%s')"
              .formatted(field(map, fields), map.text("pattern").replace("'", "''"));
      case ORDER -> {
        String fails = map.findFlag("strictly").orElse(Boolean.FALSE) ? " >= " : " > ";
        yield between(map, fields, fails);
      }
      case DIFFER -> between(map, fields, " = ");
      case WITHIN_PERIOD -> "not in_period(" + field(map, fields) + ")";
      case BY_REFERENCE_DATE -> orMissing(map, field(map, fields) + " > reference_date()");
      default -> map.text("condition");
    };
  }

  private static String orMissing(YamlMap map, String fails) {
    boolean missingFails = verdict(map, "missing", Verdict.FAILS) == Verdict.FAILS;
    return "coalesce(" + fails + ", " + missingFails + ")";
  }

  private static Verdict verdict(YamlMap map, String key, Verdict unlessSaid) {
    return map.findWord(key, Verdict.class).orElse(unlessSaid);
  }

  private static Group within(YamlMap map) {
    return map.word("within", Group.class);
  }

  private static String field(YamlMap map, List<String> fields) {
    if (map.sound("fields") && fields.size() != 1) {
      map.refuse(
          "fields",
          "names " + fields.size() + " fields, and this kind looks at one.",
          "Write a check for each.");
    }
    return fields.isEmpty() ? "" : fields.get(0);
  }

  private static String between(YamlMap map, List<String> fields, String operator) {
    checkTwo(map, fields);
    return String.join(operator, fields);
  }

  private static void checkTwo(YamlMap map, List<String> fields) {
    if (map.sound("fields") && fields.size() != 2) {
      map.refuse(
          "fields", "names " + fields.size() + " fields, and this kind compares two.", "Name two.");
    }
  }

  private static List<Cell> cells(YamlMap map, String key) {
    return map.names(key, CELLS).stream().flatMap(name -> Cell.parse(name).stream()).toList();
  }
}
