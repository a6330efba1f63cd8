package org.nscb.scorecard.simulate.meetings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.meetings.attendance.Agencies;
import org.nscb.scorecard.simulate.meetings.diary.Allegation;
import org.nscb.scorecard.simulate.partners.PartnerExtract;

/** The source {@code lado_referrals}. */
final class LadoExtract implements PartnerExtract {

  private final Map<YearMonth, List<Allegation>> open = new HashMap<>();

  LadoExtract(List<Allegation> allegations) {
    YearMonth end = YearMonth.from(Records.END);
    for (Allegation allegation : allegations) {
      YearMonth last = YearMonth.from(allegation.concluded());
      for (YearMonth month = YearMonth.from(allegation.referred());
          !month.isAfter(last) && !month.isAfter(end);
          month = month.plusMonths(1)) {
        open.computeIfAbsent(month, m -> new ArrayList<>()).add(allegation);
      }
    }
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
    return open.getOrDefault(month, List.of()).stream().map(a -> row(a, known)).toList();
  }

  private static String[] row(Allegation allegation, LocalDate known) {
    boolean concluded = !allegation.concluded().isAfter(known);
    return new String[] {
      allegation.id(),
      allegation.referred().toString(),
      allegation.sector(),
      allegation.category(),
      concluded ? allegation.concluded().toString() : "",
      concluded ? allegation.outcome() : "ONGOING"
    };
  }
}
