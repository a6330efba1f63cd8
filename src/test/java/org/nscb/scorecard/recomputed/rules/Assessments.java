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
        completed().filter(Assessments::isSingle),
        a -> facts.days().within(45, a.date("start_date"), a.date("authorisation_date")),
        a -> facts.about(a, a.date("authorisation_date")));
  }

  Rule assessmentsWithFactor() {
    return Rule.share(
        completed().filter(a -> isSingle(a) && !factors(a).isEmpty()),
        a -> true,
        a -> Event.in(a.month("authorisation_date")).byEach("factor", factors(a)));
  }

  Rule assessmentsOpenOver45WorkingDays() {
    return Rule.count(
        facts.months().stream()
            .flatMap(
                month ->
                    facts
                        .known("assessments")
                        .filter(Assessments::isSingle)
                        .filter(a -> facts.isOpen(a, "start_date", "authorisation_date", month))
                        .filter(
                            a ->
                                facts.days().working(a.date("start_date"), month.atEndOfMonth())
                                    > 45)
                        .map(a -> facts.about(a, month.atEndOfMonth()))));
  }

  Rule initialAssessmentsWithin10WorkingDays() {
    return Rule.share(
        completed().filter(a -> a.is("assessment_type", "INITIAL")),
        a -> facts.days().within(10, a.date("start_date"), a.date("authorisation_date")),
        a -> facts.about(a, a.date("authorisation_date")));
  }

  /** Without a type an assessment is a single one. */
  static boolean isSingle(Row assessment) {
    return !assessment.has("assessment_type") || assessment.is("assessment_type", "SINGLE");
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
