package org.nscb.scorecard.simulate.casework;

import java.util.Arrays;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.Targets;

/** How many assessments of each duration are still to be completed in each year. */
final class AssessmentBands {

  /** The shortest and the longest duration of each band, in working days. */
  private static final int[][] BANDS = {
    {0, 0}, {1, 10}, {11, 20}, {21, 30}, {31, 40}, {41, 45}, {46, 50}, {51, 60}, {61, 125}
  };

  private final Targets targets;
  private final Chance chance;

  /** By year from the first and by band. */
  private final int[][] left;

  AssessmentBands(Targets targets, Chance chance) {
    this.targets = targets;
    this.chance = chance;
    int years = Targets.LAST_YEAR - Targets.FIRST_YEAR + 1;
    left = new int[years + 1][];
    for (int i = 0; i < years; i++) {
      left[i] = targets.assessments(Targets.FIRST_YEAR + i);
    }
    // those completed after the records end are open in the last extracts
    left[years] = targets.assessments(Targets.LAST_YEAR);
  }

  /** Of a year; the first, which has none, takes after the second. */
  private int[] published(YearToMarch year) {
    return targets.assessments(
        Math.min(Targets.LAST_YEAR, Math.max(year.year(), Targets.FIRST_YEAR + 1)));
  }

  int all(YearToMarch year) {
    return Arrays.stream(published(year)).sum();
  }

  int left(YearToMarch year) {
    return Arrays.stream(ofYear(Math.max(year.year(), Targets.FIRST_YEAR + 1))).sum();
  }

  int left(YearToMarch year, int band) {
    return ofYear(year.year())[band];
  }

  static int count() {
    return BANDS.length;
  }

  /** The band of a duration in working days; -1 for one that is longer than any. */
  static int of(int days) {
    for (int band = 0; band < BANDS.length; band++) {
      if (BANDS[band][0] <= days && days <= BANDS[band][1]) {
        return band;
      }
    }
    return -1;
  }

  /** A band, each as often as in the year. */
  int any(YearToMarch year) {
    return chance.weighted(Arrays.stream(published(year)).asDoubleStream().toArray());
  }

  /** A duration of the band in working days. */
  int days(int band) {
    int shortest = BANDS[band][0];
    int span = BANDS[band][1] - shortest + 1;
    return switch (band) {
      // most are finished when they fall due; the longest tail off
      case 1, 4, 5 -> shortest + Math.max(chance.below(span), chance.below(span));
      case 8 -> shortest + Math.min(chance.below(span), chance.below(span));
      default -> shortest + chance.below(span);
    };
  }

  /** Whether so many are left, which are then taken. */
  boolean take(YearToMarch year, int band, int children) {
    int[] there = ofYear(year.year());
    boolean enough = there[band] >= children;
    there[band] -= enough ? children : 0;
    return enough;
  }

  private int[] ofYear(int year) {
    return left[Math.min(year - Targets.FIRST_YEAR, left.length - 1)];
  }
}
