package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Visits to children on a plan. */
public final class Visits {
  private static final int CP_WORKING_DAYS = 10;
  private static final int CIN_WORKING_DAYS = 20;

  private final Facts facts;

  public Visits(Facts facts) {
    this.facts = facts;
  }

  Rule cpVisitsInTimescale() {
    Plans plans = new Plans(facts);
    return inTime(plans.open(), "CP", CP_WORKING_DAYS);
  }

  Rule cinVisitsInTimescale() {
    return inTime(
        facts.months().stream()
            .flatMap(
                month ->
                    Facts.lastOfEach(
                            facts
                                .known("cin_plans")
                                .filter(p -> facts.isOpen(p, "start_date", "end_date", month)),
                            p -> p.text("child_id"),
                            "start_date",
                            "plan_id")
                        .map(p -> p.at(month))),
        "CIN",
        CIN_WORKING_DAYS);
  }

  Rule cpVisitsSeenAlone() {
    return Rule.share(
        visits("CP").filter(v -> v.yes("seen") && v.has("seen_alone")),
        v -> v.yes("seen_alone"),
        v -> facts.about(v, v.date("visit_date")));
  }

  private Rule inTime(Stream<Row> plans, String kind, int limit) {
    Map<String, List<Row>> ofChild =
        facts.byText(visits(kind).filter(v -> v.yes("seen")), "child_id");
    return Rule.share(
        plans.filter(
            p -> facts.days().working(p.date("start_date"), p.period().atEndOfMonth()) >= limit),
        p -> {
          LocalDate day = p.period().atEndOfMonth();
          return ofChild.getOrDefault(p.text("child_id"), List.of()).stream()
              .filter(v -> !v.has("plan_id") || v.is("plan_id", p.text("plan_id")))
              .map(v -> v.date("visit_date"))
              .filter(visit -> !visit.isBefore(p.date("start_date")))
              .anyMatch(visit -> facts.days().within(limit, visit, day));
        },
        p -> facts.about(p, p.period().atEndOfMonth()).by("category", p.text("latest_category")));
  }

  private Stream<Row> visits(String kind) {
    return facts.known("child_visits").filter(v -> v.is("plan_kind", kind));
  }
}
