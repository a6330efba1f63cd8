package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Lines of plans, each as the file of the month has it on the last day of the month. */
public final class DeliveryPlan {
  private static final List<String> MARKS =
      List.of("specific", "measurable", "achievable", "relevant", "time_bound");
  private static final int SOON = 28;
  private static final double NEARLY_DONE = 75;

  private final Facts facts;

  public DeliveryPlan(Facts facts) {
    this.facts = facts;
  }

  Rule planActions() {
    return Rule.count(ofTheBoard().map(l -> plan(l).by("rag", colour(l))));
  }

  Rule planActionsOnTrack() {
    return Rule.share(
        ofTheBoard().filter(l -> !colour(l).equals("grey")),
        l -> List.of("blue", "green").contains(colour(l)),
        DeliveryPlan::plan);
  }

  Rule planActionsSmart() {
    return Rule.share(
        ofTheBoard().filter(l -> misses(l) || MARKS.stream().allMatch(mark -> l.has(mark))),
        l -> !misses(l),
        DeliveryPlan::plan);
  }

  Rule reviewActions() {
    return Rule.count(ofReviews().map(l -> review(l).by("rag", colour(l))));
  }

  Rule reviewActionsOverdue() {
    return Rule.count(
        ofReviews()
            .filter(
                l -> !isComplete(l) && hasLastDay(l) && l.date("target_date").isBefore(lastDay(l)))
            .map(DeliveryPlan::review));
  }

  Rule reviewActionsComplete() {
    return Rule.share(ofReviews(), DeliveryPlan::isComplete, DeliveryPlan::review);
  }

  private Stream<Row> ofTheBoard() {
    return lines().filter(l -> !l.is("plan", "composite"));
  }

  private Stream<Row> ofReviews() {
    return lines().filter(l -> l.is("plan", "composite"));
  }

  /** The lines that are in a plan at the close of the last day of the month of their file. */
  private Stream<Row> lines() {
    return facts
        .asItCame("delivery_plan")
        .filter(
            l ->
                !l.date("agreed_on").isAfter(lastDay(l))
                    && (!l.has("removed_on") || l.date("removed_on").isAfter(lastDay(l))));
  }

  private static LocalDate lastDay(Row line) {
    return line.period().atEndOfMonth();
  }

  private static boolean isComplete(Row line) {
    return line.has("completed_on") && !line.date("completed_on").isAfter(lastDay(line));
  }

  private static boolean hasLastDay(Row line) {
    return !line.yes("open_ended") && line.has("target_date");
  }

  private static boolean misses(Row line) {
    return line.yes("open_ended") || MARKS.stream().anyMatch(line::no);
  }

  private String colour(Row line) {
    if (isComplete(line)) {
      return "blue";
    }
    LocalDate day = lastDay(line);
    if (line.is("owner_rag", "red")) {
      return "red";
    }
    if (hasLastDay(line)) {
      LocalDate target = line.date("target_date");
      if (target.isBefore(day)) {
        return aMonthAfter(target).isBefore(day) ? "red" : "amber";
      }
      boolean isNearlyDone = line.has("progress") && line.number("progress") >= NEARLY_DONE;
      if (facts.days().calendar(day, target) <= SOON && !isNearlyDone) {
        return "amber";
      }
    }
    boolean hasBegun =
        line.has("started_on") && !line.date("started_on").isAfter(day)
            || line.has("progress") && line.number("progress") > 0;
    return hasBegun ? "green" : "grey";
  }

  /** A month after the last day of a month is the last day of the next. */
  private static LocalDate aMonthAfter(LocalDate target) {
    YearMonth month = YearMonth.from(target);
    return target.equals(month.atEndOfMonth())
        ? month.plusMonths(1).atEndOfMonth()
        : target.plusMonths(1);
  }

  private static Event plan(Row line) {
    return Event.in(line.period()).by("plan", line.text("plan")).by("intent", line.text("intent"));
  }

  private static Event review(Row line) {
    return Event.in(line.period())
        .by("review", line.text("review"))
        .by("agency", line.text("lead_agency"));
  }
}
