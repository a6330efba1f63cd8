package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Family Support Processes, which begin when a family has agreed. */
public final class EarlyHelp {
  private static final String NEEDS_MET = "needs_met";

  private final Facts facts;

  public EarlyHelp(Facts facts) {
    this.facts = facts;
  }

  Rule fspStarted() {
    return Rule.count(agreed().map(e -> event(e, e.date("start_date"))));
  }

  Rule fspOpen() {
    return Rule.count(
        facts.months().stream()
            .flatMap(
                month ->
                    oneOfEachChild(
                            agreed()
                                .filter(e -> facts.isOpen(e, "start_date", "closure_date", month)))
                        .map(e -> event(e, month.atEndOfMonth()))));
  }

  Rule fspClosed() {
    return Rule.count(closed().map(e -> closure(e).by("fsp_outcome", e.text("outcome"))));
  }

  Rule fspClosedNeedsMet() {
    return closedWith(NEEDS_MET);
  }

  Rule fspSteppedUp() {
    return closedWith("stepped_up");
  }

  Rule fspSteppedDown() {
    return closedWith("stepped_down");
  }

  Rule fspDisengaged() {
    return closedWith("disengaged");
  }

  Rule fspMoved() {
    return closedWith("moved");
  }

  Rule fspSustained6Months() {
    return sustained(6);
  }

  Rule fspSustained12Months() {
    return sustained(12);
  }

  Rule fspReviewsInTime() {
    Map<String, List<Row>> ofFamily = facts.byText(agreed(), "fsp_id");
    return Rule.share(
        facts
            .known("early_help_reviews")
            .filter(
                r -> {
                  List<Row> family = ofFamily.getOrDefault(r.text("fsp_id"), List.of());
                  return family.isEmpty()
                      || family.stream().anyMatch(e -> !isClosedBy(e, r.date("due_date")));
                }),
        r -> r.has("held_date") && !r.date("held_date").isAfter(r.date("due_date")),
        r -> {
          List<Row> family = ofFamily.getOrDefault(r.text("fsp_id"), List.of());
          return Event.in(r.month("due_date"))
              .by("district", firstKnown(family, "district"))
              .by("fsp_level", firstKnown(family, "level"))
              .by("agency", firstKnown(family, "lead_agency"));
        });
  }

  private static String firstKnown(List<Row> family, String column) {
    return family.stream()
        .filter(e -> e.has(column))
        .min(Comparator.comparing(e -> e.text("episode_id")))
        .map(e -> e.text(column))
        .orElse(null);
  }

  Rule referralsWithPriorEarlyHelp() {
    Map<String, List<Row>> ofChild = facts.byText(agreed(), "child_id");
    FrontDoor frontDoor = new FrontDoor(facts);
    return Rule.share(
        facts.known("referrals"),
        r -> {
          LocalDate day = r.date("referral_date");
          return ofChild.getOrDefault(r.text("child_id"), List.of()).stream()
              .filter(e -> e.date("start_date").isBefore(day))
              .anyMatch(
                  e -> {
                    LocalDate last =
                        e.has("closure_date") ? e.date("closure_date") : e.period().atEndOfMonth();
                    return !last.plusMonths(12).isBefore(day);
                  });
        },
        frontDoor::referral);
  }

  private Stream<Row> agreed() {
    return facts.known("early_help_episodes").filter(e -> e.has("consent_date"));
  }

  private Stream<Row> closed() {
    return agreed().filter(e -> facts.days().inOrder(e.date("start_date"), e.date("closure_date")));
  }

  private Rule closedWith(String outcome) {
    return Rule.share(closed(), e -> e.is("outcome", outcome), this::closure);
  }

  private Rule sustained(int months) {
    Map<String, List<Row>> referrals =
        facts.byText(facts.known("referrals").filter(r -> r.no("nfa")), "child_id");
    Map<String, List<Row>> plans = facts.byText(new Plans(facts).ours(), "child_id");
    return Rule.share(
        closed()
            .filter(e -> e.is("outcome", NEEDS_MET) && e.has("child_id"))
            .filter(e -> !isAdultBy(e, e.date("closure_date").plusMonths(months))),
        e -> {
          LocalDate from = e.date("closure_date");
          LocalDate to = from.plusMonths(months);
          boolean referred =
              referrals.getOrDefault(e.text("child_id"), List.of()).stream()
                  .map(r -> r.date("referral_date"))
                  .anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
          boolean onPlan =
              plans.getOrDefault(e.text("child_id"), List.of()).stream()
                  .anyMatch(
                      p ->
                          !p.date("start_date").isAfter(to)
                              && facts.until(p, "end_date").isAfter(from));
          return !referred && !onPlan;
        },
        this::closure);
  }

  private static boolean isAdultBy(Row episode, LocalDate day) {
    return episode.has("birth_month") && !episode.date("birth_month").plusYears(18).isAfter(day);
  }

  private static boolean isClosedBy(Row episode, LocalDate day) {
    return episode.has("closure_date") && !episode.date("closure_date").isAfter(day);
  }

  private static Stream<Row> oneOfEachChild(Stream<Row> episodes) {
    return Facts.lastOfEach(
        episodes,
        e -> e.has("child_id") ? e.text("child_id") : "episode " + e.text("episode_id"),
        "start_date",
        "episode_id");
  }

  private Event closure(Row episode) {
    return event(episode, episode.date("closure_date"));
  }

  private Event event(Row episode, LocalDate day) {
    return facts
        .about(episode, day)
        .by("fsp_level", episode.text("level"))
        .by("agency", episode.text("lead_agency"));
  }
}
