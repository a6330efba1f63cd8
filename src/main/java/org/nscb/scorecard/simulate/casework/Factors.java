package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
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

  /** Before numbers were published: what part of those found not in need had no factor. */
  private static final double MOST_OF_NOT_IN_NEED = 0.75;

  private final Targets targets;
  private final Chance chance;
  private final Deal deal;

  Factors(Targets targets, Chance chance) {
    this.targets = targets;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  /**
   * @param enquired who is enquired about, of whom something was found
   */
  void find(List<Assessment> assessments, Enquired enquired) {
    Map<Referral, LocalDate> last = new HashMap<>();
    assessments.forEach(
        a -> last.merge(a.referral(), a.authorised(), (d, e) -> d.isAfter(e) ? d : e));
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR + 1, Targets.LAST_YEAR)) {
      List<Assessment> completed =
          assessments.stream().filter(a -> year.contains(a.authorised())).toList();
      find(
          completed,
          year.year(),
          a -> a.authorised().equals(last.get(a.referral())) && canBeClosed(a, enquired));
    }
    assessments.stream()
        .filter(a -> a.authorised().isAfter(Records.END))
        .forEach(a -> a.factors(List.of(NONE)));
  }

  /** As many of each factor as published, in the order of the codes. */
  private void find(List<Assessment> completed, int year, Predicate<Assessment> canFindNone) {
    FactorShares published = targets.factors();
    int base = Math.max(year, FactorShares.FIRST_PUBLISHED);
    double share =
        (double) published.episodes(base) / Arrays.stream(targets.assessments(base)).sum();
    int none =
        year == base
            ? completed.size() - published.episodes(year)
            : Math.min(
                (int) ((1 - share) * completed.size()),
                (int) (MOST_OF_NOT_IN_NEED * targets.needs().notInNeed(year)));
    int count = completed.size() - none;
    List<List<Assessment>> pool = new ArrayList<>(siblings(completed));
    deal.take(pool, none, g -> g.stream().allMatch(canFindNone) ? 1 : 0)
        .forEach(g -> g.forEach(a -> a.factors(List.of(NONE))));
    List<Assessment> left = pool.stream().flatMap(List::stream).toList();
    int[] order = chance.order(left.size());
    List<Assessment> all = new ArrayList<>();
    List<Assessment> older = new ArrayList<>();
    List<List<String>> found = new ArrayList<>();
    for (int place : order) {
      Assessment assessment = left.get(place);
      assessment.factors(new ArrayList<>());
      found.add(assessment.factors());
      all.add(assessment);
      if (isOlder(assessment)) {
        older.add(assessment);
      }
    }
    published
        .shares(year)
        .forEach((code, part) -> give(code, part * count, OLDER.contains(code) ? older : all));
    found.stream().filter(List::isEmpty).forEach(empty -> empty.add(fromAnother(found)));
  }

  private static List<List<Assessment>> siblings(List<Assessment> completed) {
    Map<List<Object>, List<Assessment>> groups = new LinkedHashMap<>();
    for (Assessment assessment : completed) {
      Referral referral = assessment.referral();
      groups
          .computeIfAbsent(
              List.of(referral.child().family(), referral.date(), assessment.authorised()),
              key -> new ArrayList<>())
          .add(assessment);
    }
    return new ArrayList<>(groups.values());
  }

  /** Where no factor is found the case is closed at once, and not because of a new referral. */
  private static boolean canBeClosed(Assessment assessment, Enquired enquired) {
    Referral referral = assessment.referral();
    LocalDate twoWeeksLater = assessment.authorised().plusDays(14);
    return YearToMarch.of(referral.date()).year() > Targets.FIRST_YEAR
        && referral.child().plans() == 0
        && !enquired.isAnyOf(List.of(referral))
        && twoWeeksLater.isBefore(referral.child().nextReferral(referral.date()))
        && twoWeeksLater.isBefore(Records.END);
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
