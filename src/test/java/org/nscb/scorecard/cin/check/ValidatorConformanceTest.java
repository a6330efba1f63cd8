package org.nscb.scorecard.cin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.cin.rules.Reading;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.cin.rules.RuleBook;
import org.nscb.scorecard.cin.xml.ReturnSource;

/** The rules of 2022-23 find in an invented return what Data to Insight's validator finds. */
class ValidatorConformanceTest {
  private static final Path FOLDER = Path.of("src/test/resources/cin/validator");
  private static final Path HOME = Path.of(".");

  @Test
  void everyCellIsPointedAtByTheSameRule() throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    for (Map<String, String> row : csv("report.csv")) {
      count(
          expected,
          row.get("rule_code"),
          row.get("LAchildID").replace("nan", "null"),
          row.get("tables_affected"),
          row.get("columns_affected"));
    }

    Map<String, Integer> found = new TreeMap<>();
    try (CheckedReturn checked = check(RuleBook.read(HOME))) {
      checked.forEachIssue(
          issue ->
              count(
                  found,
                  issue.rule().code(),
                  String.valueOf(issue.childId()),
                  issue.table(),
                  issue.field()));
    }
    assertEquals(1690, expected.values().stream().mapToInt(Integer::intValue).sum());
    assertEquals(expected, found);
  }

  /** It counts kinds of disability and missing genders otherwise: see parameters.yml. */
  @Test
  void theReturnAsAWholeBreaksTheSameRulesOnceTheyAreReadAlike() throws IOException {
    List<String> expected =
        csv("return_level.csv").stream()
            .map(row -> row.get("rule_code"))
            .filter(code -> !code.equals("100"))
            .toList();
    RuleBook book = RuleBook.read(HOME);
    try (CheckedReturn checked = check(book)) {
      assertEquals(List.of("2886Q"), codes(checked));
    }
    RuleBook alike =
        with(with(book, "kinds_of_disability", "rows_of_none"), "no_gender", "missing");
    try (CheckedReturn checked = check(alike)) {
      assertEquals(expected, codes(checked));
    }
  }

  private static CheckedReturn check(RuleBook book) throws IOException {
    return new ReturnCheck(book)
        .check(
            ReturnSource.of(Path.of("src/test/resources/cin/samples/fake_CIN_data.xml")),
            OptionalInt.of(2023));
  }

  private static List<String> codes(CheckedReturn checked) {
    return checked.returnIssues().stream().map(Rule::code).toList();
  }

  private static RuleBook with(RuleBook book, String id, String value) {
    Function<Reading, Reading> changed =
        reading ->
            reading.id().equals(id)
                ? new Reading(id, value, List.of(reading.value()), reading.reason())
                : reading;
    return new RuleBook(
        book.years(),
        book.readings().stream().map(changed).toList(),
        book.codeLists(),
        book.bankHolidays(),
        book.macros(),
        book.rules());
  }

  private static void count(Map<String, Integer> counts, String... parts) {
    counts.merge(String.join(" ", parts), 1, Integer::sum);
  }

  private static List<Map<String, String>> csv(String name) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(Files.newBufferedReader(FOLDER.resolve(name)))) {
      return rows.readAll();
    }
  }
}
