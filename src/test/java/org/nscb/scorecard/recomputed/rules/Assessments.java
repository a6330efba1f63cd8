package org.nscb.scorecard.recomputed.rules;

import java.util.List;
import java.util.stream.Stream;

/** Assessments of children. */
public final class Assessments {
  private static final String NO_FACTORS = "21";

  private final Facts facts;

  public Assessments(Facts facts) {
    this.facts = facts;
  }

  Rule assessmentsWithin45WorkingDays() {
    return Rule.share(
        completed(),
        a -> facts.days().within(45, a.date("start_date"), a.date("authorisation_date")),
        a -> facts.about(a, a.date("authorisation_date")));
  }

  Rule assessmentsWithFactor() {
    return Rule.share(
        completed().filter(a -> !factors(a).isEmpty()),
        a -> true,
        a -> Event.in(a.month("authorisation_date")).byEach("factor", factors(a)));
  }

  private Stream<Row> completed() {
    return facts
        .known("assessments")
        .filter(a -> facts.days().inOrder(a.date("start_date"), a.date("authorisation_date")));
  }

  private static List<String> factors(Row assessment) {
    return assessment.list("factors").stream().filter(f -> !f.equals(NO_FACTORS)).toList();
  }
}
