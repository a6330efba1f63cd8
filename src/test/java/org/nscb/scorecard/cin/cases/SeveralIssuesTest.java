package org.nscb.scorecard.cin.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.cin.rules.RuleBook;

/** Returns in which several rules find something, and the same return in several years. */
class SeveralIssuesTest {

  private static final RuleBook BOOK = RuleBook.read(Path.of(""));

  @Test
  void cellsOfOneIssueShareItsIdAndNoOtherIssueHasIt() throws IOException {
    FoundIssues found =
        check(
            2026,
            """
            - CINdetails:
                - CINreferralDate: 2025-05-12
                  CINclosureDate: 2025-07-01
                  ReasonForClosure: RC7
                  Assessments:
                    - {AssessmentActualStartDate: 2025-05-05, AssessmentAuthorisationDate: 2025-05-20}
                    - {AssessmentActualStartDate: 2025-06-02, AssessmentAuthorisationDate: 2025-06-01}
                - {CINreferralDate: 2025-09-01, Assessments: {AssessmentActualStartDate: 2025-08-29}}
            - {Ethnicity: ~, CINdetails: {Assessments: {AssessmentActualStartDate: 2025-05-05}}}
            """);
    assertEquals(
        """
        1103: Assessments.AssessmentActualStartDate + CINdetails.CINreferralDate
        1103: Assessments.AssessmentActualStartDate#3 + CINdetails.CINreferralDate#2
        1103: Assessments.AssessmentActualStartDate#4 + CINdetails.CINreferralDate#3
        4220: ChildCharacteristics.Ethnicity#2
        8608: Assessments.AssessmentActualStartDate#2 + Assessments.AssessmentAuthorisationDate#2
        """,
        found.findings() + "\n");
    assertEquals(5, found.issueIds().size(), "one id for each issue");
  }

  @Test
  void everyIssueOfAllCasesHasAnIdOfItsOwn() {
    FoundIssues found = FoundIssues.in(ManyChildren.xml(ManyChildren.ofAllCases()), BOOK);
    Map<String, String> ruleOfId = new HashMap<>();
    found
        .cells()
        .forEach(
            cell -> {
              String other = ruleOfId.put(cell.issueId(), cell.rule().code());
              assertTrue(other == null || other.equals(cell.rule().code()), cell::issueId);
            });
    assertTrue(found.issueIds().size() > 200, () -> found.issueIds().size() + " issues");
  }

  @Test
  void theYearChangesWhichRulesRun() throws IOException {
    String children =
        """
        - {LAchildID: AB-12, CINdetails: {Assessments: {AssessmentFactors: [18A]}}}
        - {LAchildID: A12345678901234567890, CINdetails: {Assessments: {AssessmentFactors: [19A]}}}
        - {UPN: T942201500001}
        """;
    assertEquals(Set.of("1530"), check(2023, children).findings().rules());
    assertEquals(Set.of(), check(2024, children).findings().rules());
    assertEquals(
        Set.of("1570", "1580", "8945Q", "8950Q"), check(2025, children).findings().rules());
    assertEquals(
        Set.of("1570", "1580", "8945Q", "8950Q"), check(2026, children).findings().rules());
  }

  @Test
  void thereAre105RulesTo2024And109After() {
    assertEquals(105, codes(2023).size());
    assertEquals(codes(2023), codes(2024));
    assertEquals(codes(2025), codes(2026));
    Set<String> added = codes(2025);
    added.removeAll(codes(2024));
    assertEquals(Set.of("1570", "1580", "8945Q", "8950Q"), added);
    assertEquals(109, codes(2026).size());
    assertEquals(
        24, codes(2023).stream().filter(code -> code.endsWith("Q")).count(), "queries of 2022-23");
  }

  private static Set<String> codes(int year) {
    return BOOK.rules(year).stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static FoundIssues check(int year, String children) throws IOException {
    JsonNode nodes = new YAMLMapper().readTree(children);
    List<JsonNode> list =
        Stream.iterate(0, i -> i < nodes.size(), i -> i + 1).map(nodes::get).toList();
    return FoundIssues.in(CaseReturn.xml(RuleCases.of(year, list)), BOOK);
  }
}
