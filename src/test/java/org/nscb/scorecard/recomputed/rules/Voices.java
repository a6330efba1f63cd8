package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What children, parents and carers say of services, and what they complain of. */
public final class Voices {
  private static final int ANSWER_WITHIN_WORKING_DAYS = 20;

  private final Facts facts;

  public Voices(Facts facts) {
    this.facts = facts;
  }

  Rule feedbackGoodOrBetter() {
    return Rule.share(
        answered().filter(f -> f.has("rating")),
        f -> f.is("rating", "very_good", "good"),
        f -> feedback(f, f.date("response_date")));
  }

  Rule feedbackResponses() {
    return Rule.count(answered().map(f -> feedback(f, f.date("response_date"))));
  }

  Rule feedbackResponseRate() {
    return Rule.share(
        facts.known("service_user_feedback"),
        f ->
            f.has("response_date")
                && !f.date("response_date").isAfter(f.date("request_date").plusMonths(2)),
        f -> feedback(f, f.date("request_date")));
  }

  Rule complaintsReceived() {
    return Rule.count(facts.known("complaints").map(c -> complaint(c, c.date("received_date"))));
  }

  Rule complaintsAnsweredInTime() {
    return Rule.share(
        facts.known("complaints").filter(c -> !c.is("outcome", "withdrawn")),
        c -> c.has("closed_date") && !c.date("closed_date").isAfter(answerDue(c)),
        c -> complaint(c, answerDue(c)));
  }

  private Stream<Row> answered() {
    return facts.known("service_user_feedback").filter(f -> f.has("response_date"));
  }

  private LocalDate answerDue(Row complaint) {
    return facts.days().afterWorking(ANSWER_WITHIN_WORKING_DAYS, complaint.date("received_date"));
  }

  private static Event feedback(Row feedback, LocalDate day) {
    return Event.on(day)
        .by("feedback_service", feedback.text("service"))
        .by("respondent", feedback.text("respondent"))
        .by("agency", feedback.agency());
  }

  private static Event complaint(Row complaint, LocalDate day) {
    return Event.on(day)
        .by("complaint_subject", complaint.text("subject"))
        .by("agency", complaint.agency());
  }
}
