package org.nscb.scorecard.cin.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nscb.scorecard.cin.rules.RuleBook;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * Runs the cases of the rules: what a case expects is found, cell by cell, and nothing else. {@code
 * -Dcases=<regular expression>} runs those of some rules alone.
 */
class RuleCasesTest {

  private static final RuleBook BOOK = RuleBook.read(Path.of(""));
  private static final Map<String, List<RuleCase>> CASES = RuleCases.byRule();

  private static Map<RuleCase, Findings> found;

  @BeforeAll
  static void check() {
    found =
        CheckedCases.check(
            CASES.entrySet().stream()
                .filter(RuleCasesTest::isAskedFor)
                .flatMap(rule -> rule.getValue().stream())
                .toList(),
            BOOK);
  }

  private static boolean isAskedFor(Map.Entry<String, List<RuleCase>> rule) {
    return rule.getKey().matches(System.getProperty("cases", ".*"));
  }

  @TestFactory
  Stream<DynamicContainer> rules() {
    return CASES.entrySet().stream()
        .filter(RuleCasesTest::isAskedFor)
        .map(rule -> DynamicContainer.dynamicContainer(rule.getKey(), tests(rule.getValue())));
  }

  private static Stream<DynamicTest> tests(List<RuleCase> cases) {
    return cases.stream()
        .filter(one -> one.kind() != RuleCase.Kind.NO_BOUNDARY)
        .map(one -> DynamicTest.dynamicTest(one.toString(), () -> run(one)));
  }

  private static void run(RuleCase one) {
    assertEquals(
        one.kind().fails(),
        one.findings().rules().contains(one.rule()),
        "a case fails when it has issues of its own rule");
    assertEquals(one.findings().toString(), found.get(one).toString());
  }

  @Test
  void casesAreOfRulesInForce() {
    CASES.forEach(
        (rule, cases) ->
            assertTrue(
                BOOK.rules().stream().anyMatch(known -> known.code().equals(rule)),
                () -> rule + " is no rule"));
  }

  @Test
  void casesAreReadAsTheContentAllows() {
    CASES.values().stream()
        .flatMap(List::stream)
        .flatMap(one -> one.readings().entrySet().stream())
        .distinct()
        .forEach(
            reading ->
                assertTrue(
                    BOOK.readings().stream()
                        .anyMatch(
                            known ->
                                known.id().equals(reading.getKey())
                                    && known.others().contains(reading.getValue())),
                    reading::toString));
  }

  /** A rule that is written anew for some years is a version of its own. */
  @TestFactory
  Stream<DynamicTest> everyVersionOfARuleHasACaseThatPassesAndOneThatFails() {
    return BOOK.rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.code() + " from " + rule.from(),
                    () -> {
                      List<RuleCase> inForce =
                          CASES.getOrDefault(rule.code(), List.of()).stream()
                              .filter(one -> rule.isInForce(one.year()))
                              .toList();
                      assertTrue(inForce.stream().anyMatch(one -> one.kind().passes()), "passes");
                      assertTrue(inForce.stream().anyMatch(one -> one.kind().fails()), "fails");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleOfDatesHasItsFirstAndLastDay() {
    return CASES.entrySet().stream()
        .filter(rule -> pointsAtADate(rule.getKey(), rule.getValue()))
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertTrue(
                            has(rule.getValue(), RuleCase.Kind.NO_BOUNDARY)
                                != (has(rule.getValue(), RuleCase.Kind.JUST_PASSES)
                                    && has(rule.getValue(), RuleCase.Kind.JUST_FAILS)),
                            "the day that just passes and the day that just fails, or the reason"
                                + " why there are none")));
  }

  private static boolean has(List<RuleCase> cases, RuleCase.Kind kind) {
    return cases.stream().anyMatch(one -> one.kind() == kind);
  }

  private static boolean pointsAtADate(String rule, List<RuleCase> cases) {
    return cases.stream()
        .flatMap(one -> one.findings().cells(rule).stream())
        .anyMatch(RuleCasesTest::isDate);
  }

  private static boolean isDate(String cell) {
    return Stream.of(CensusTable.values())
        .flatMap(
            table ->
                table.fields().stream()
                    .filter(field -> field.isDate())
                    .map(field -> table.title() + "." + field.name()))
        .anyMatch(cell::equals);
  }

  @TestFactory
  Stream<DynamicTest> aSoundReturnIsFoundSoundInEveryYear() {
    return Stream.iterate(2023, year -> year <= 2026, year -> year + 1)
        .map(
            year ->
                DynamicTest.dynamicTest(
                    year.toString(),
                    () ->
                        assertEquals(
                            List.of(),
                            FoundIssues.in(CaseReturn.xml(RuleCases.sound(year)), BOOK)
                                .findings()
                                .lines())));
  }
}
