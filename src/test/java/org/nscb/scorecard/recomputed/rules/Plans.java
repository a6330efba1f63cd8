package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
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

  Rule cpPlansOpen15MonthsOrMore() {
    return Rule.share(
        open(),
        p -> !p.date("start_date").plusMonths(15).isAfter(p.period().atEndOfMonth()),
        this::child);
  }

  Rule cpPlanDaysAtEnd() {
    return Rule.mean(
        ended()
            .map(
                p ->
                    facts
                        .about(p, p.date("end_date"))
                        .by("category", p.text("latest_category"))
                        .of(daysInAll(p))));
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
              .filter(other -> !other.text("plan_id").equals(plan.text("plan_id")))
              .map(other -> other.date("end_date"))
              .anyMatch(
                  end -> end != null && !end.isAfter(start) && !end.plusMonths(24).isBefore(start));
        },
        this::start);
  }

  Rule cpPlansEndedAfter2YearsOrMore() {
    return Rule.share(
        ended(), p -> daysInAll(p) > TWO_YEARS, p -> facts.about(p, p.date("end_date")));
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

  private Stream<Row> ended() {
    return ours().filter(p -> facts.days().inOrder(p.date("start_date"), p.date("end_date")));
  }

  Stream<Row> ours() {
    return facts.known("cp_plans").filter(p -> !p.yes("other_la"));
  }

  /**
   * The plan of each child on one at the close of the last day of each month, by what is known last
   * of it, but for category and district: those are the ones of the file of the month, or of the
   * one before. Of two plans of a child the one that started last is it. Its period is the month.
   */
  Stream<Row> open() {
    Map<String, List<Row>> files = facts.byText(facts.asItCame("cp_plans"), "plan_id");
    return facts.months().stream()
        .flatMap(
            month ->
                Facts.lastOfEach(
                        ours().filter(p -> facts.isOpen(p, "start_date", "end_date", month)),
                        p -> p.text("child_id"),
                        "start_date",
                        "plan_id")
                    .map(p -> asKnown(p.at(month), files.get(p.text("plan_id")))));
  }

  private static Row asKnown(Row plan, List<Row> files) {
    return files.stream()
        .filter(f -> !f.period().isAfter(plan.period()))
        .reduce((earlier, later) -> later)
        .map(
            then ->
                plan.with("latest_category", then.text("latest_category"))
                    .with("district", (then.has("district") ? then : plan).text("district")))
        .orElse(plan);
  }

  /** Both the first and the last day counted. */
  private double daysInAll(Row plan) {
    return facts.days().calendar(plan.date("start_date"), plan.date("end_date")) + 1;
  }

  private double daysOpen(Row plan) {
    return facts.days().calendar(plan.date("start_date"), plan.period().atEndOfMonth());
  }

  Event child(Row plan) {
    YearMonth month = plan.period();
    return facts.about(plan, month.atEndOfMonth()).by("category", plan.text("latest_category"));
  }

  private Event start(Row plan) {
    return facts.about(plan, plan.date("start_date")).by("category", plan.text("initial_category"));
  }
}
