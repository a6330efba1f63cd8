package org.nscb.scorecard.simulate.meetings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.nscb.scorecard.simulate.meetings.attendance.Agencies;
import org.nscb.scorecard.simulate.meetings.diary.Allegation;
import org.nscb.scorecard.simulate.partners.OpenInMonth;
import org.nscb.scorecard.simulate.partners.PartnerExtract;

/** The source {@code lado_referrals}. */
final class LadoExtract implements PartnerExtract {

  private final OpenInMonth<Allegation> open = new OpenInMonth<>();

  LadoExtract(List<Allegation> allegations) {
    allegations.forEach(a -> open.add(a, a.referred(), a.concluded()));
  }

  @Override
  public String source() {
    return "lado_referrals";
  }

  @Override
  public List<String> senders() {
    return List.of(Agencies.SOCIAL_CARE);
  }

  @Override
  public List<String> columns() {
    return List.of("lado_id", "referral_date", "sector", "category", "concluded_date", "outcome");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    LocalDate known = month.atEndOfMonth();
    return open.in(month).stream().map(a -> row(a, known)).toList();
  }

  private static String[] row(Allegation allegation, LocalDate known) {
    boolean concluded = !allegation.concluded().isAfter(known);
    return new String[] {
      allegation.id(),
      allegation.referred().toString(),
      allegation.sector(),
      allegation.category(),
      OpenInMonth.asKnown(allegation.concluded(), known),
      concluded ? allegation.outcome() : "ONGOING"
    };
  }
}
