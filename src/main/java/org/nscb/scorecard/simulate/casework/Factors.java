package org.nscb.scorecard.simulate.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.FactorShares;
import org.nscb.scorecard.simulate.published.Targets;

/** The factors found at the end of assessments, in shares near the published ones (table c3). */
final class Factors {

  private static final String NONE = "21";

  /** Factors of older children and young people. */
  private static final Set<String> OLDER =
      Set.of("1A", "2A", "9A", "10A", "11A", "12A", "13A", "14A", "15A", "24A");

  private static final int OLDER_FROM_YEARS = 10;

  private final Targets targets;
  private final Chance chance;

  Factors(Targets targets, Chance chance) {
    this.targets = targets;
    this.chance = chance;
  }

  void find(List<Assessment> assessments) {
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR + 1, Targets.LAST_YEAR)) {
      List<Assessment> completed =
          assessments.stream().filter(a -> year.contains(a.authorised())).toList();
      find(completed, year.year());
    }
    assessments.stream()
        .filter(a -> a.authorised().isAfter(Records.END))
        .forEach(a -> a.factors(List.of(NONE)));
  }

  private void find(List<Assessment> completed, int year) {
    FactorShares published = targets.factors();
    Map<String, Double> shares = published.shares(year);
    double olderShare =
        (double) completed.stream().filter(Factors::isOlder).count() / completed.size();
    int base = Math.max(year, 2018);
    double withFactor =
        (double) published.episodes(year)
            / java.util.Arrays.stream(targets.assessments(base)).sum();
    for (Assessment assessment : completed) {
      assessment.factors(
          chance.happens(withFactor)
              ? draw(shares, isOlder(assessment), olderShare)
              : List.of(NONE));
    }
  }

  private List<String> draw(Map<String, Double> shares, boolean older, double olderShare) {
    List<String> found = new ArrayList<>();
    while (found.isEmpty()) {
      shares.forEach(
          (code, share) -> {
            double here = OLDER.contains(code) ? (older ? share / olderShare : 0) : share;
            if (chance.happens(here)) {
              found.add(code);
            }
          });
    }
    return found;
  }

  private static boolean isOlder(Assessment assessment) {
    return !assessment
        .referral()
        .child()
        .birth()
        .plusYears(OLDER_FROM_YEARS)
        .isAfter(assessment.start());
  }
}
