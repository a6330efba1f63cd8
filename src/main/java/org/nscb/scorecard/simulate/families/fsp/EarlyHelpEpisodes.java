package org.nscb.scorecard.simulate.families.fsp;

import static org.nscb.scorecard.simulate.partners.OpenInMonth.asKnown;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.families.fsp.Fsp.Member;
import org.nscb.scorecard.simulate.partners.OpenInMonth;
import org.nscb.scorecard.simulate.partners.PartnerExtract;

/** The hub's list of children with an open Family Support Process. */
public final class EarlyHelpEpisodes implements PartnerExtract {

  private final OpenInMonth<Fsp> open = new OpenInMonth<>();

  public EarlyHelpEpisodes(List<Fsp> fsps) {
    fsps.forEach(fsp -> open.add(fsp, fsp.start(), fsp.closure()));
  }

  @Override
  public String source() {
    return "early_help_episodes";
  }

  @Override
  public List<String> senders() {
    return List.of("early_help_hub");
  }

  @Override
  public List<String> columns() {
    return List.of(
        "episode_id",
        "fsp_id",
        "child_id",
        "start_date",
        "closure_date",
        "level",
        "lead_agency",
        "consent_date",
        "assessment_date",
        "plan_date",
        "outcome",
        "birth_month",
        "sex",
        "district");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    List<String[]> rows = new ArrayList<>();
    LocalDate known = month.atEndOfMonth();
    for (Fsp fsp : open.in(month)) {
      for (int i = 0; i < fsp.members().size(); i++) {
        rows.add(row(fsp, fsp.id() + "-" + (i + 1), fsp.members().get(i), known));
      }
    }
    return rows;
  }

  private static String[] row(Fsp fsp, String episode, Member member, LocalDate known) {
    String closure = asKnown(fsp.closure(), known);
    return new String[] {
      episode,
      fsp.id(),
      member.child(),
      fsp.start().toString(),
      closure,
      fsp.level(),
      fsp.lead(),
      asKnown(fsp.consent(), known),
      asKnown(fsp.assessment(), known),
      asKnown(fsp.plan(), known),
      closure.isEmpty() ? "" : fsp.outcome(),
      YearMonth.from(member.birth()).toString(),
      member.sexAsKnownOn(known),
      fsp.district()
    };
  }
}
