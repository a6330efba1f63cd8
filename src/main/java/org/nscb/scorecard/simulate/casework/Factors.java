package org.nscb.scorecard.simulate.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.FactorShares;
import org.nscb.scorecard.simulate.published.Targets;

/** The factors found at the end of assessments, as many as published (table c3). */
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

  /** As many of each factor as published, in the order of the codes. */
  private void find(List<Assessment> completed, int year) {
    FactorShares published = targets.factors();
    int base = Math.max(year, FactorShares.FIRST_PUBLISHED);
    double share =
        (double) published.episodes(base) / Arrays.stream(targets.assessments(base)).sum();
    int count = year == base ? published.episodes(year) : (int) (share * completed.size());
    int[] order = chance.order(completed.size());
    List<Assessment> all = new ArrayList<>();
    List<Assessment> older = new ArrayList<>();
    List<List<String>> found = new ArrayList<>();
    for (int i = 0; i < completed.size(); i++) {
      Assessment assessment = completed.get(order[i]);
      if (i < count) {
        assessment.factors(new ArrayList<>());
        found.add(assessment.factors());
        all.add(assessment);
        if (isOlder(assessment)) {
          older.add(assessment);
        }
      } else {
        assessment.factors(List.of(NONE));
      }
    }
    published
        .shares(year)
        .forEach((code, part) -> give(code, part * count, OLDER.contains(code) ? older : all));
    found.stream().filter(List::isEmpty).forEach(none -> none.add(fromAnother(found)));
  }

  private void give(String code, double count, List<Assessment> among) {
    int[] order = chance.order(among.size());
    for (int i = 0; i < Math.min(Math.round(count), among.size()); i++) {
      among.get(order[i]).factors().add(code);
    }
  }

  /** One of several factors of another child, of any age. */
  private String fromAnother(List<List<String>> found) {
    while (true) {
      List<String> another = chance.oneOf(found);
      if (another.size() > 1) {
        int which = chance.below(another.size());
        if (!OLDER.contains(another.get(which))) {
          return another.remove(which);
        }
      }
    }
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
