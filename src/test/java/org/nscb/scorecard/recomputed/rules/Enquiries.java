package org.nscb.scorecard.recomputed.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section 47 enquiries and initial conferences. */
public final class Enquiries {
  private final Facts facts;

  public Enquiries(Facts facts) {
    this.facts = facts;
  }

  Rule section47Enquiries() {
    return Rule.count(facts.known("section47").map(this::enquiry));
  }

  Rule section47LeadingToIcpc() {
    Set<String> named =
        initialConferences()
            .filter(c -> c.has("s47_id"))
            .map(c -> c.text("s47_id"))
            .collect(Collectors.toSet());
    Set<String> ofChildAndDay =
        initialConferences()
            .filter(c -> !c.has("s47_id") && c.has("s47_start_date"))
            .map(c -> c.text("child_id") + " " + c.date("s47_start_date"))
            .collect(Collectors.toSet());
    return Rule.share(
        facts.known("section47"),
        e ->
            named.contains(e.text("s47_id"))
                || ofChildAndDay.contains(e.text("child_id") + " " + e.date("start_date")),
        this::enquiry);
  }

  Rule icpcWithin15WorkingDays() {
    return Rule.share(
        initialConferences(),
        c -> facts.days().within(15, c.date("s47_start_date"), c.date("conference_date")),
        this::conference);
  }

  Rule icpcLeadingToCpPlan() {
    return Rule.share(initialConferences(), c -> c.yes("led_to_plan"), this::conference);
  }

  Rule icpcOfChildrenMovingIn() {
    return Rule.count(initialConferences().filter(c -> c.yes("transfer_in")).map(this::conference));
  }

  Rule strategyDiscussionsInTime() {
    return Rule.share(
        facts
            .known("section47")
            .filter(e -> facts.days().inOrder(e.date("concern_date"), e.date("start_date"))),
        e -> facts.days().within(1, e.date("concern_date"), e.date("start_date")),
        this::enquiry);
  }

  private Stream<Row> initialConferences() {
    return facts.known("conferences").filter(c -> c.is("type", "ICPC"));
  }

  private Event enquiry(Row enquiry) {
    return facts.about(enquiry, enquiry.date("start_date"));
  }

  private Event conference(Row conference) {
    return facts.about(conference, conference.date("conference_date"));
  }
}
