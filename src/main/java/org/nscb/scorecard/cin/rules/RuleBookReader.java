package org.nscb.scorecard.cin.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.cin.rules.RuleBook.Years;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.CsvFile;
import org.nscb.scorecard.content.files.CsvFile.Row;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;

/** Reads {@code pipelines/cin} and the calendar of bank holidays. */
final class RuleBookReader {

  static final String FOLDER = "pipelines/cin";
  private static final String BANK_HOLIDAYS = "warehouse/reference/bank_holidays.csv";
  private static final int EARLIEST = 2009;
  private static final int LATEST = 2099;

  /** Where the file does not say: any year may be written elsewhere then. */
  private static final Years UNKNOWN = new Years(EARLIEST, EARLIEST, LATEST);

  private final ContentFiles files;

  RuleBookReader(ContentFiles files) {
    this.files = files;
  }

  /** What could be read; the problems of the rest are with the files. */
  RuleBook read() {
    List<Reading> readings = new ArrayList<>();
    Years years =
        new YamlFile(files, FOLDER + "/parameters.yml")
            .read(map -> parameters(map, readings))
            .orElse(UNKNOWN);
    List<CodeList> codeLists = new CodeListsReader(files, FOLDER + "/codes", years).read();
    List<Rule> rules = new RulesReader(files, FOLDER + "/rules", years, codeLists).read();
    String macros = files.text(FOLDER + "/macros.sql").orElse("");
    return new RuleBook(years, readings, codeLists, bankHolidays(), macros, rules);
  }

  private static Years parameters(YamlMap map, List<Reading> readings) {
    Set<String> seen = new HashSet<>();
    readings.addAll(map.maps("readings", reading -> reading(reading, seen)));
    return map.map("years", RuleBookReader::years).orElse(UNKNOWN);
  }

  private static Years years(YamlMap map) {
    Years years =
        new Years(
            map.wholeNumber("first", EARLIEST, LATEST),
            map.wholeNumber("oldest_rules", EARLIEST, LATEST),
            map.wholeNumber("last", EARLIEST, LATEST));
    if (map.sound()
        && !(years.first() <= years.oldestRules() && years.oldestRules() <= years.last())) {
      map.refuse("last", "is not the latest of the three.", "Write them in order.");
    }
    return map.sound() ? years : UNKNOWN;
  }

  private static Reading reading(YamlMap map, Set<String> seen) {
    return new Reading(
        map.newIdentifier("id", seen),
        map.identifier("value"),
        map.texts("others"),
        map.text("reason"));
  }

  private List<LocalDate> bankHolidays() {
    CsvFile file = new CsvFile(files, BANK_HOLIDAYS);
    List<Row> rows = file.read(List.of("date", "title")).map(CsvFile.Table::rows).orElse(List.of());
    return rows.stream().flatMap(row -> date(file, row).stream()).toList();
  }

  private static Optional<LocalDate> date(CsvFile file, Row row) {
    try {
      return Optional.of(LocalDate.parse(row.cell("date")));
    } catch (DateTimeException e) {
      file.refuse(row, "date", "is not a date.", "Write it like 2013-04-01.");
      return Optional.empty();
    }
  }
}
