package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Child protection plans of this council. */
public final class Plans {
  private static final int TWO_YEARS = 729;

  private final Facts facts;

  public Plans(Facts facts) {
    this.facts = facts;
  }

  Rule cpPlans() {
    return Rule.count(open().map(this::child));
  }

  Rule cpPlanDaysOpen() {
    return Rule.mean(open().map(p -> child(p).of(daysOpen(p))));
  }

  Rule cpPlansOpen2YearsOrMore() {
    return Rule.share(open(), p -> daysOpen(p) > TWO_YEARS, this::child);
  }

  Rule cpPlansStarting() {
    return Rule.count(ours().map(this::start));
  }

  Rule cpPlansSecondOrSubsequent() {
    return Rule.share(
        ours().filter(p -> p.has("previous_plans")),
        p -> p.number("previous_plans") >= 1,
        this::start);
  }

  Rule cpPlansSecondWithin2Years() {
    Map<String, List<Row>> ofChild = facts.byText(ours(), "child_id");
    return Rule.share(
        ours(),
        plan -> {
          LocalDate start = plan.date("start_date");
          return ofChild.get(plan.text("child_id")).stream()
              .map(other -> other.date("end_date"))
              .anyMatch(
                  end -> end != null && !end.isAfter(start) && !end.plusMonths(24).isBefore(start));
        },
        this::start);
  }

  Rule cpPlansEndedAfter2YearsOrMore() {
    return Rule.share(
        ours().filter(p -> facts.days().inOrder(p.date("start_date"), p.date("end_date"))),
        p -> facts.days().calendar(p.date("start_date"), p.date("end_date")) > TWO_YEARS,
        p -> facts.about(p, p.date("end_date")));
  }

  Rule cpPlansReviewedInTimescale() {
    Map<String, List<Row>> reviews =
        facts.byText(facts.known("conferences").filter(c -> c.is("type", "RCPC")), "child_id");
    return Rule.share(
        open().filter(p -> !p.date("start_date").plusMonths(3).isAfter(p.period().atEndOfMonth())),
        p ->
            reviewedInTime(
                p.date("start_date"),
                reviews.getOrDefault(p.text("child_id"), List.of()).stream()
                    .filter(c -> !c.has("plan_id") || c.is("plan_id", p.text("plan_id")))
                    .map(c -> c.date("conference_date"))
                    .sorted()
                    .toList(),
                p.period().atEndOfMonth()),
        this::child);
  }

  private static boolean reviewedInTime(LocalDate start, List<LocalDate> reviews, LocalDate day) {
    LocalDate due = start.plusMonths(3);
    for (LocalDate review : reviews) {
      if (review.isAfter(start) && !review.isAfter(day)) {
        boolean lookedAt = !due.isAfter(day) && due.isAfter(day.minusMonths(12));
        if (lookedAt && review.isAfter(due)) {
          return false;
        }
        due = review.plusMonths(6);
      }
    }
    return !due.isBefore(day);
  }

  private Stream<Row> ours() {
    return facts.known("cp_plans").filter(p -> !p.yes("other_la"));
  }

  /**
   * The plan of each child on one at the close of the last day of each month, by what is known last
   * of it, but for the category: that is the one the file of the month has. Of two plans of a child
   * the one that started last is it. Its period is the month.
   */
  private Stream<Row> open() {
    Map<List<Object>, Row> ofMonth = new HashMap<>();
    facts.asItCame("cp_plans").forEach(p -> ofMonth.put(List.of(p.text("plan_id"), p.period()), p));
    return facts.months().stream()
        .flatMap(
            month ->
                oneOfEachChild(ours().filter(p -> facts.isOpen(p, "end_date", month)))
                    .map(
                        p ->
                            p.at(month)
                                .with(
                                    "latest_category",
                                    ofMonth
                                        .getOrDefault(List.of(p.text("plan_id"), month), p)
                                        .text("latest_category"))));
  }

  private static Stream<Row> oneOfEachChild(Stream<Row> plans) {
    Map<String, Row> children = new LinkedHashMap<>();
    plans.forEach(
        plan -> children.merge(plan.text("child_id"), plan, (a, b) -> startsLast(a, b) ? a : b));
    return children.values().stream();
  }

  private static boolean startsLast(Row a, Row b) {
    int starts = a.date("start_date").compareTo(b.date("start_date"));
    return starts > 0 || starts == 0 && a.text("plan_id").compareTo(b.text("plan_id")) < 0;
  }

  private double daysOpen(Row plan) {
    return facts.days().calendar(plan.date("start_date"), plan.period().atEndOfMonth());
  }

  private Event child(Row plan) {
    YearMonth month = plan.period();
    return facts.about(plan, month.atEndOfMonth()).by("category", plan.text("latest_category"));
  }

  private Event start(Row plan) {
    return facts.about(plan, plan.date("start_date")).by("category", plan.text("initial_category"));
  }
}
