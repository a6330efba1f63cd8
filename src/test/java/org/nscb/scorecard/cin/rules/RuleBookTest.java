package org.nscb.scorecard.cin.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.cin.rules.Rule.Type;

/** Which rules there are, in which year. */
class RuleBookTest {
  private static final RuleBook BOOK = RuleBook.read(Path.of("."));

  @Test
  void thereAre105RulesIn2023And109From2025() {
    assertEquals(105, codes(2023).size());
    assertEquals(105, BOOK.rules(2023).size(), "one version of each");
    assertEquals(codes(2023), codes(2024));
    assertEquals(109, BOOK.rules(2025).size());
    assertEquals(codes(2025), codes(2026));
  }

  @Test
  void twentyFourOfThe105AreQueries() {
    assertEquals(24, BOOK.rules(2023).stream().filter(rule -> rule.type() == Type.QUERY).count());
  }

  @Test
  void theYear2025BringsFourRulesAndRewritesFour() {
    Set<String> added = codes(2025);
    added.removeAll(codes(2024));
    assertEquals(Set.of("1570", "1580", "8945Q", "8950Q"), added);
    assertEquals(
        Set.of("2886Q", "4180", "8750", "8770Q"),
        BOOK.rules(2024).stream()
            .filter(rule -> !BOOK.rules(2025).contains(rule))
            .map(Rule::code)
            .collect(Collectors.toSet()));
  }

  /** No earlier rules are known. */
  @Test
  void anEarlierReturnIsCheckedByTheRulesOf2023() {
    assertEquals(BOOK.rules(2023), BOOK.rules(2017));
  }

  @Test
  void fourRulesAreOfTheWholeReturn() {
    assertEquals(
        List.of("2886Q", "2887Q", "2888Q", "2883"),
        BOOK.rules(2026).stream().filter(Rule::isOfReturn).map(Rule::code).toList());
  }

  @Test
  void codesComeAndGoWithTheYears() {
    assertFalse(codes("closure_reason", 2022).contains("RC9"));
    assertTrue(codes("closure_reason", 2023).contains("RC9"));
    assertFalse(codes("referral_source", 2022).contains("5D"));
    assertFalse(codes("upn_authority", 2023).contains("942"));
    assertTrue(codes("upn_authority", 2024).containsAll(List.of("001", "926", "942", "943")));
    assertEquals(List.of(), codes("sex", 2024));
    assertEquals(List.of("M", "F", "U"), codes("sex", 2025));
  }

  @Test
  void everyRuleSaysWhatIsWrongAndWhatToDo() {
    for (Rule rule : BOOK.rules()) {
      assertTrue(rule.message().endsWith("."), rule.code());
      assertTrue(rule.mend().endsWith("."), rule.code());
    }
  }

  private static List<String> codes(String list, int year) {
    return BOOK.codeLists().stream()
        .filter(codes -> codes.name().equals(list))
        .findFirst()
        .orElseThrow()
        .codes(year);
  }

  private static Set<String> codes(int year) {
    return BOOK.rules(year).stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
  }
}
