package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Children in need: their episodes, their plans, and referrals after which there was no need. */
public final class ChildrenInNeed {
  private static final String NOT_STATED = "N0";

  private final Facts facts;

  public ChildrenInNeed(Facts facts) {
    this.facts = facts;
  }

  Rule childrenInNeed() {
    return Rule.count(open().map(e -> event(e).by("primary_need", e.text("primary_need"))));
  }

  Rule cinPrimaryNeedNotStated() {
    return Rule.share(open(), e -> e.is("primary_need", NOT_STATED), this::event);
  }

  Rule cinEpisodesEnded() {
    return Rule.count(
        episodes()
            .filter(e -> facts.days().inOrder(e.date("referral_date"), e.date("closure_date")))
            .filter(e -> !e.is("closure_reason", "RC8", "RC9"))
            .map(
                e ->
                    facts
                        .about(e, e.date("closure_date"))
                        .by("closure_reason", e.text("closure_reason"))));
  }

  Rule cinPlansOpen() {
    return Rule.count(
        facts.months().stream()
            .flatMap(
                month ->
                    oneOfEachChild(
                            facts
                                .known("cin_plans")
                                .filter(p -> facts.isOpen(p, "start_date", "end_date", month)),
                            "start_date",
                            "plan_id")
                        .map(p -> facts.about(p, month.atEndOfMonth()))));
  }

  Rule referralsAssessedNotInNeed() {
    Set<String> assessed =
        named("assessments", a -> a.has("authorisation_date") ? a.text("referral_id") : null);
    Set<String> closed =
        episodes()
            .filter(e -> e.has("closure_date") && e.is("closure_reason", "RC8", "RC9"))
            .map(e -> e.text("referral_id"))
            .collect(Collectors.toSet());
    Set<String> enquired = named("section47", s -> s.text("referral_id"));
    Set<String> planned = named("cin_plans", p -> p.text("referral_id"));
    FrontDoor frontDoor = new FrontDoor(facts);
    return Rule.share(
        facts.known("referrals"),
        r -> {
          String id = r.text("referral_id");
          return assessed.contains(id)
              && closed.contains(id)
              && !enquired.contains(id)
              && !planned.contains(id);
        },
        frontDoor::referral);
  }

  private Set<String> named(String source, Function<Row, String> name) {
    return facts.known(source).map(name).filter(id -> id != null).collect(Collectors.toSet());
  }

  /** A referral on which nothing was done is no episode. */
  Stream<Row> episodes() {
    return facts.known("cin_episodes").filter(e -> !e.yes("nfa"));
  }

  /** The episode of each child at the close of each month, with the need known in that month. */
  Stream<Row> open() {
    Map<String, List<Row>> files = facts.byText(facts.asItCame("cin_episodes"), "referral_id");
    return facts.months().stream()
        .flatMap(
            month ->
                oneOfEachChild(
                        episodes()
                            .filter(e -> facts.isOpen(e, "referral_date", "closure_date", month)),
                        "referral_date",
                        "referral_id")
                    .map(e -> asKnown(e.at(month), files.get(e.text("referral_id")))));
  }

  private static Row asKnown(Row episode, List<Row> files) {
    Optional<Row> then =
        files.stream()
            .filter(f -> !f.period().isAfter(episode.period()))
            .reduce((earlier, later) -> later);
    String need = then.map(f -> f.text("primary_need")).orElse(NOT_STATED);
    String district = then.map(f -> f.text("district")).orElse(episode.text("district"));
    return episode.with("primary_need", need).with("district", district);
  }

  private static Stream<Row> oneOfEachChild(Stream<Row> rows, String start, String id) {
    return Facts.lastOfEach(rows, row -> row.text("child_id"), start, id);
  }

  private Event event(Row episode) {
    LocalDate day = episode.period().atEndOfMonth();
    return facts.about(episode, day);
  }
}
