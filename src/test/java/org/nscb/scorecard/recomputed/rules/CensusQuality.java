package org.nscb.scorecard.recomputed.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules of the census found wrong with each year's return. */
public final class CensusQuality {
  private final Facts facts;

  public CensusQuality(Facts facts) {
    this.facts = facts;
  }

  Rule censusErrors() {
    return perChild("error");
  }

  Rule censusQueries() {
    return perChild("query");
  }

  Rule censusChildrenWithoutError() {
    Set<String> wrong =
        facts
            .known("cin_census_issues")
            .filter(i -> i.is("rule_type", "error") && i.has("child_number"))
            .map(Census::child)
            .collect(Collectors.toSet());
    return Rule.share(
        facts.known("cin_census_children"),
        c -> !wrong.contains(Census.child(c)),
        c -> Event.in(c.period()));
  }

  /** Cells that are wrong together are one. */
  private Rule perChild(String type) {
    Set<String> counted = new HashSet<>();
    List<Event> issues =
        facts
            .known("cin_census_issues")
            .filter(i -> i.is("rule_type", type))
            .filter(i -> counted.add(i.period() + " " + i.text("issue_id")))
            .map(i -> Event.in(i.period()))
            .toList();
    List<Event> children =
        facts.known("cin_census_children").map(c -> Event.in(c.period())).toList();
    return new Rule(issues, Optional.of(children));
  }
}
