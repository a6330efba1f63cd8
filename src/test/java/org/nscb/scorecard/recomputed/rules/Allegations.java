package org.nscb.scorecard.recomputed.rules;

/** Allegations against adults who work with children. */
public final class Allegations {
  private final Facts facts;

  public Allegations(Facts facts) {
    this.facts = facts;
  }

  Rule ladoReferrals() {
    return Rule.count(
        facts
            .known("lado_referrals")
            .map(
                a ->
                    Event.in(a.month("referral_date"))
                        .by("lado_sector", a.text("sector"))
                        .by("lado_category", a.text("category"))
                        .by("lado_outcome", outcome(a))));
  }

  private static String outcome(Row allegation) {
    boolean isSaid = allegation.has("outcome") || allegation.has("concluded_date");
    return isSaid ? allegation.text("outcome") : "ONGOING";
  }

  Rule ladoConcludedIn1Month() {
    return concludedWithin(1);
  }

  Rule ladoConcludedIn3Months() {
    return concludedWithin(3);
  }

  Rule ladoConcludedIn12Months() {
    return concludedWithin(12);
  }

  private Rule concludedWithin(int months) {
    return Rule.share(
        facts
            .known("lado_referrals")
            .filter(a -> facts.days().inOrder(a.date("referral_date"), a.date("concluded_date"))),
        a -> !a.date("concluded_date").isAfter(a.date("referral_date").plusMonths(months)),
        a -> Event.in(a.month("concluded_date")).by("lado_sector", a.text("sector")));
  }
}
