package org.nscb.scorecard.cin.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.cin.rules.Reading;
import org.nscb.scorecard.cin.rules.RuleBook;

/**
 * What is found in each case. Cases share a return where they cannot touch one another, so that all
 * rules run a few times and not once for each case: of one year and its readings, with the usual
 * header, without an id or UPN that another of them names, and where no rule of the whole return is
 * at stake.
 */
final class CheckedCases {

  private final RuleBook book;
  private final Map<RuleCase, Findings> found = new IdentityHashMap<>();
  private final List<Shared> shared = new ArrayList<>();

  /** The cases of a return and what they name that must be there once. */
  private record Shared(
      int year, Map<String, String> readings, List<RuleCase> cases, Set<String> names) {}

  private CheckedCases(RuleBook book) {
    this.book = book;
  }

  static Map<RuleCase, Findings> check(List<RuleCase> cases, RuleBook book) {
    CheckedCases checked = new CheckedCases(book);
    cases.forEach(checked::place);
    checked.shared.forEach(checked::checkTogether);
    return checked.found;
  }

  private void place(RuleCase one) {
    if (one.isOfTheReturn()) {
      found.put(one, FoundIssues.in(CaseReturn.xml(one), book(one.readings())).findings());
      return;
    }
    Set<String> names = names(one);
    Shared place =
        shared.stream()
            .filter(
                other ->
                    other.year() == one.year()
                        && other.readings().equals(one.readings())
                        && names.stream().noneMatch(other.names()::contains))
            .findFirst()
            .orElseGet(() -> begin(one));
    place.cases().add(one);
    place.names().addAll(names);
  }

  private Shared begin(RuleCase one) {
    Shared begun = new Shared(one.year(), one.readings(), new ArrayList<>(), new HashSet<>());
    shared.add(begun);
    return begun;
  }

  private RuleBook book(Map<String, String> readings) {
    List<Reading> read =
        book.readings().stream()
            .map(
                one ->
                    new Reading(
                        one.id(),
                        readings.getOrDefault(one.id(), one.value()),
                        one.others(),
                        one.reason()))
            .toList();
    return new RuleBook(
        book.years(), read, book.codeLists(), book.bankHolidays(), book.macros(), book.rules());
  }

  private static Set<String> names(RuleCase one) {
    Set<String> names = new HashSet<>();
    for (JsonNode child : one.children()) {
      if (child.has("LAchildID")) {
        names.add("id " + child.get("LAchildID").asText("").strip());
      }
      if (!child.path("UPN").asText("").isEmpty()) {
        names.add(child.get("UPN").asText());
      }
    }
    return names;
  }

  private void checkTogether(Shared all) {
    List<JsonNode> children = new ArrayList<>();
    all.cases().forEach(one -> children.addAll(one.children()));
    int others = all.cases().stream().mapToInt(RuleCase::others).sum();
    FoundIssues issues =
        FoundIssues.in(
            CaseReturn.xml(RuleCases.of(all.year(), all.readings(), children, others)),
            book(all.readings()));
    int first = 1;
    for (RuleCase one : all.cases()) {
      int last = first + one.children().size() - 1;
      found.put(one, issues.findings(first, last).and(issues.ofReturn()));
      first = last + 1;
    }
  }
}
