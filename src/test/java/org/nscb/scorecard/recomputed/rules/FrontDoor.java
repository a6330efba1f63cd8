package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Contacts and referrals. */
public final class FrontDoor {
  private final Facts facts;
  private final Map<String, String> groups;

  public FrontDoor(Facts facts) {
    this.facts = facts;
    groups = facts.sourceGroups();
  }

  Rule contacts() {
    return Rule.count(facts.known("contacts").map(this::contact));
  }

  Rule contactsLeadingToReferral() {
    return Rule.share(facts.known("contacts"), c -> c.is("outcome", "NEW_REFERRAL"), this::contact);
  }

  Rule contactsDecidedWithin1WorkingDay() {
    Stream<Row> decided =
        facts
            .known("contacts")
            .filter(c -> facts.days().inOrder(c.date("contact_date"), c.date("decision_date")));
    return Rule.share(
        decided,
        c -> facts.days().within(1, c.date("contact_date"), c.date("decision_date")),
        this::contact);
  }

  Rule referrals() {
    return Rule.count(facts.known("referrals").map(this::referral));
  }

  Rule referralsNoFurtherAction() {
    return Rule.share(facts.known("referrals"), r -> r.yes("nfa"), this::referral);
  }

  Rule reReferralsWithin12Months() {
    Map<String, List<Row>> ofChild = facts.byText(facts.known("referrals"), "child_id");
    return Rule.share(
        facts.known("referrals"),
        referral -> {
          LocalDate day = referral.date("referral_date");
          return ofChild.get(referral.text("child_id")).stream()
              .map(other -> other.date("referral_date"))
              .anyMatch(before -> before.isBefore(day) && !before.plusMonths(12).isBefore(day));
        },
        this::referral);
  }

  private Event contact(Row contact) {
    return facts.about(contact, contact.date("contact_date")).by("source", group(contact));
  }

  Event referral(Row referral) {
    return facts.about(referral, referral.date("referral_date")).by("source", group(referral));
  }

  /** The Department for Education's group of who told of a child. */
  private String group(Row row) {
    return groups.get(row.text("source"));
  }
}
