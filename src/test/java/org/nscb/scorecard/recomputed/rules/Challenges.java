package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;

/** Challenges at the Board, and disagreements of professionals about a child. */
public final class Challenges {
  private static final int OUTCOME_WITHIN_DAYS = 90;
  private static final int RESOLVED_WITHIN_WORKING_DAYS = 20;

  private final Facts facts;

  public Challenges(Facts facts) {
    this.facts = facts;
  }

  Rule challengesRaised() {
    return Rule.count(
        facts
            .known("challenge_log")
            .map(
                c ->
                    Event.in(c.month("raised_on"))
                        .by("agency", c.text("challenging_agency"))
                        .by("challenge_topic", c.text("topic"))));
  }

  Rule challengesReceived() {
    return Rule.count(facts.known("challenge_log").map(Challenges::ofChallenged));
  }

  Rule challengesWithOutcome() {
    return Rule.share(
        facts.known("challenge_log"),
        c ->
            c.has("outcome")
                && c.has("outcome_on")
                && facts.days().calendar(c.date("raised_on"), c.date("outcome_on"))
                    <= OUTCOME_WITHIN_DAYS,
        Challenges::ofChallenged);
  }

  Rule disagreementsRaised() {
    return Rule.count(
        facts
            .known("professional_disagreements")
            .map(
                d ->
                    Event.in(d.month("raised_on"))
                        .by("disagreement_stage", d.text("stage"))
                        .by("agency", d.text("raising_agency"))));
  }

  Rule disagreementsResolvedInTime() {
    return Rule.share(
        facts.known("professional_disagreements"),
        d -> d.has("resolved_on") && !d.date("resolved_on").isAfter(due(d)),
        d -> Event.on(due(d)));
  }

  Rule disagreementDaysToResolve() {
    return Rule.mean(
        facts
            .known("professional_disagreements")
            .filter(d -> facts.days().inOrder(d.date("raised_on"), d.date("resolved_on")))
            .map(
                d ->
                    Event.in(d.month("resolved_on"))
                        .of(facts.days().calendar(d.date("raised_on"), d.date("resolved_on")))));
  }

  private LocalDate due(Row disagreement) {
    return facts.days().afterWorking(RESOLVED_WITHIN_WORKING_DAYS, disagreement.date("raised_on"));
  }

  private static Event ofChallenged(Row challenge) {
    return Event.in(challenge.month("raised_on")).by("agency", challenge.text("challenged_agency"));
  }
}
