package org.nscb.scorecard.simulate.care.extracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.nscb.scorecard.simulate.care.Episode;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/** Episodes of need that are open at any time in the month. */
final class CinEpisodesExtract implements PartnerExtract {

  private final List<Episode> episodes;

  CinEpisodesExtract(World world) {
    episodes = world.care().episodes();
  }

  @Override
  public String source() {
    return "cin_episodes";
  }

  @Override
  public List<String> senders() {
    return List.of("norfolk_csc");
  }

  @Override
  public List<String> columns() {
    return ChildRow.columns(
        "referral_id",
        "child_id",
        "referral_date",
        "closure_date",
        "closure_reason",
        "primary_need",
        "nfa",
        "team");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    return episodes.stream()
        .filter(episode -> episode.isInExtractOf(month))
        .map(episode -> row(episode, month.atEndOfMonth()))
        .toList();
  }

  private static String[] row(Episode episode, LocalDate known) {
    String closed = ChildRow.asKnown(episode.closure(), known);
    return ChildRow.of(
        episode.child(),
        known,
        episode.id(),
        episode.child().id(),
        episode.start().toString(),
        closed,
        closed.isEmpty() ? "" : episode.reason(),
        episode.needOn(known),
        "false",
        Teams.of(episode, known));
  }
}
