package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Parenting courses, and parents in the substance misuse programme. */
public final class Parents {
  private static final double COMPLETE = 0.75;

  private final Facts facts;

  public Parents(Facts facts) {
    this.facts = facts;
  }

  Rule parentingReferrals() {
    return Rule.count(enrolments().map(this::referral));
  }

  Rule parentingStarts() {
    return Rule.count(started().map(this::start));
  }

  Rule parentingCompletions() {
    return Rule.count(ended().filter(Parents::isCompleted).map(this::end));
  }

  Rule parentingTakeUp() {
    return takeUp(e -> true);
  }

  Rule parentingTargetedTakeUp() {
    return takeUp(Parents::isTargeted);
  }

  Rule parentingCompletion() {
    return Rule.share(ended().filter(Parents::hasSessions), Parents::isCompleted, this::end);
  }

  Rule parentingTargetedShare() {
    return Rule.share(started(), Parents::isTargeted, this::start);
  }

  Rule parentingDistanceTravelled() {
    return Rule.mean(
        ended()
            .filter(e -> isCompleted(e) && hasBothScores(e))
            .map(e -> end(e).of(e.number("score_after") - e.number("score_before"))));
  }

  Rule parentingScoreResponseRate() {
    return Rule.share(ended().filter(Parents::isCompleted), Parents::hasBothScores, this::end);
  }

  Rule parentingFeedbackGood() {
    return Rule.share(
        ended().filter(e -> e.has("rating")), e -> e.is("rating", "very_good", "good"), this::end);
  }

  Rule parentingFeedbackThemes() {
    return Rule.share(
        ended().filter(e -> !e.list("feedback_themes").isEmpty()),
        e -> true,
        e -> Event.in(e.month("ended_date")).byEach("feedback_theme", e.list("feedback_themes")));
  }

  Rule parentsInSubstanceMisuseProgramme() {
    return Rule.count(
        facts.months().stream()
            .flatMap(
                month ->
                    latestOfEachParent(
                            ofKnownChildren()
                                .filter(s -> facts.isOpen(s, "start_date", "end_date", month)))
                        .map(s -> stay(s, month.atEndOfMonth()))));
  }

  Rule substanceMisuseProgrammeStarts() {
    return Rule.count(ofKnownChildren().map(s -> stay(s, s.date("start_date"))));
  }

  private Stream<Row> enrolments() {
    return facts.known("parenting_enrolments");
  }

  private Stream<Row> started() {
    return enrolments().filter(e -> e.has("start_date"));
  }

  /** Of those who came to a first session. */
  private Stream<Row> ended() {
    return started().filter(e -> e.has("ended_date"));
  }

  private Rule takeUp(Predicate<Row> which) {
    return Rule.share(
        enrolments().filter(which),
        e ->
            e.has("start_date")
                && !e.date("start_date").isAfter(e.date("referral_date").plusMonths(3)),
        this::referral);
  }

  private static boolean hasSessions(Row enrolment) {
    return enrolment.has("sessions_offered") && enrolment.has("sessions_attended");
  }

  private static boolean isCompleted(Row enrolment) {
    return hasSessions(enrolment)
        && enrolment.number("sessions_attended") >= COMPLETE * enrolment.number("sessions_offered");
  }

  private static boolean hasBothScores(Row enrolment) {
    return enrolment.has("score_before") && enrolment.has("score_after");
  }

  private static boolean isTargeted(Row enrolment) {
    return !enrolment.is("target_group", "all_parents");
  }

  private Event referral(Row enrolment) {
    return event(enrolment, enrolment.date("referral_date"));
  }

  private Event start(Row enrolment) {
    return event(enrolment, enrolment.date("start_date"));
  }

  private Event end(Row enrolment) {
    return event(enrolment, enrolment.date("ended_date"));
  }

  private static Event event(Row enrolment, LocalDate day) {
    return Event.on(day)
        .by("parenting_course", enrolment.text("course"))
        .by("target_group", enrolment.text("target_group"))
        .by("district", enrolment.text("district"))
        .by("agency", enrolment.agency());
  }

  private Stream<Row> ofKnownChildren() {
    return facts.known("substance_misuse_programme").filter(s -> s.yes("children_known"));
  }

  private static Stream<Row> latestOfEachParent(Stream<Row> stays) {
    return Facts.lastOfEach(
        stays, s -> s.agency() + " " + s.text("parent_id"), "start_date", "stay_id");
  }

  private static Event stay(Row stay, LocalDate day) {
    return Event.on(day)
        .by("district", stay.text("district"))
        .by("substance", stay.text("substance"));
  }
}
