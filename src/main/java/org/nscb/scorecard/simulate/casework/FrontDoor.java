package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * What is written down of a referral: who made it (by group exactly as published, table c5),
 * whether anything followed (table c1), and the child's need.
 */
final class FrontDoor {

  /** Code 5D, early help, came with the collection of the year to March 2023. */
  private static final LocalDate EARLY_HELP_FROM = LocalDate.of(2022, 4, 1);

  private static final List<String> NEEDS =
      List.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N0");
  private static final double[] NEEDS_TO_CONFERENCE = {84, 1, 2, 4, 7, 0.5, 0.1, 1, 0.1, 0.3};
  private static final double[] NEEDS_OF_OTHERS = {52, 6, 2, 12, 14, 2, 0.5, 5, 1.5, 5};

  private final Targets targets;
  private final Chance chance;
  private final Deal deal;

  FrontDoor(Targets targets, Chance chance) {
    this.targets = targets;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  void write(Referrals.Invented referrals, YearToMarch year) {
    List<List<Referral>> others = new ArrayList<>(referrals.othersOf(year));
    deal.take(others, targets.noFurtherAction(year.year()), g -> 1)
        .forEach(g -> g.forEach(Referral::endsWithNoFurtherAction));
    sources(referrals.of(year), year);
  }

  private void sources(List<List<Referral>> groups, YearToMarch year) {
    int[] counts = targets.referralsBySource(year.year());
    List<Integer> order =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted((a, b) -> Integer.compare(counts[a], counts[b]))
            .toList();
    for (int source : order) {
      for (List<Referral> group : deal.take(groups, counts[source], g -> 1)) {
        String code = code(source, group.get(0).date());
        group.forEach(referral -> referral.source(code));
      }
    }
  }

  /** A code of one of the published groups. */
  String code(int group, LocalDate on) {
    return switch (Targets.SOURCE_GROUPS.get(group)) {
      case "Individual" -> oneOf(List.of("1A", "1B", "1C", "1D"), 60, 10, 15, 15);
      case "Schools" -> "2A";
      case "Education_Services" -> "2B";
      case "Health_Services" ->
          oneOf(List.of("3A", "3B", "3C", "3D", "3E", "3F"), 15, 25, 8, 10, 22, 20);
      case "Housing" -> "4";
      case "LA_Services" ->
          on.isBefore(EARLY_HELP_FROM)
              ? oneOf(List.of("5A", "5B", "5C"), 50, 30, 20)
              : oneOf(List.of("5A", "5B", "5C", "5D"), 40, 25, 15, 20);
      case "Police" -> "6";
      case "Other_legal_agency" -> "7";
      case "Other" -> "8";
      case "Anonymous" -> "9";
      default -> "10";
    };
  }

  private String oneOf(List<String> codes, double... weights) {
    return codes.get(chance.weighted(weights));
  }

  void needs(List<List<Referral>> groups, NeedsOf whom) {
    for (List<Referral> group : groups) {
      String need =
          NEEDS.get(
              chance.weighted(
                  whom == NeedsOf.TO_CONFERENCE ? NEEDS_TO_CONFERENCE : NEEDS_OF_OTHERS));
      group.forEach(referral -> referral.primaryNeed(need));
    }
  }

  /** Whose needs are written down. */
  enum NeedsOf {
    TO_CONFERENCE,
    OTHERS
  }
}
