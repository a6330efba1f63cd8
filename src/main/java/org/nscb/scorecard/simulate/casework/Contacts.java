package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.people.Families;
import org.nscb.scorecard.simulate.plans.Sizes;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Contacts with the front door. No figure was published: about three for each referral, and more,
 * with more advice, since the Children's Advice and Duty Service took calls in place of written
 * contacts (17 October 2018). Every referral comes from one.
 */
final class Contacts {

  private static final LocalDate ADVICE_AND_DUTY_SERVICE = LocalDate.of(2018, 10, 17);
  private static final double PER_REFERRAL_WRITTEN = 2.8;
  private static final double PER_REFERRAL_CALLED = 3.6;
  private static final double KNOWN_FAMILY = 0.62;
  private static final int RECENT_CONTACTS = 15_000;

  private static final List<String> OUTCOMES =
      List.of("NFA", "ADVICE", "EXISTING_REFERRAL", "OTHER", "MISSING", "OLA_CP");
  private static final double[] WRITTEN = {46, 26, 18, 7, 2, 1};
  private static final double[] CALLED = {22, 52, 17, 6, 2, 1};

  /** In the order of the published groups of sources. */
  private static final double[] SOURCES = {10, 17, 1, 15, 4, 9, 33, 5, 3, 2, 1};

  private final WorkingDays workingDays;
  private final Families families;
  private final FrontDoor frontDoor;
  private final Chance chance;
  private final List<Contact> contacts = new ArrayList<>();

  /** The children of each contact so far, in order. */
  private final List<List<Child>> known = new ArrayList<>();

  Contacts(WorkingDays workingDays, Families families, FrontDoor frontDoor, Chance chance) {
    this.workingDays = workingDays;
    this.families = families;
    this.frontDoor = frontDoor;
    this.chance = chance;
  }

  List<Contact> invent(Referrals.Invented referrals) {
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      List<List<Referral>> ofYear = referrals.of(year);
      int next = 0;
      for (YearMonth month : year.months()) {
        int children = 0;
        while (next < ofYear.size()
            && YearMonth.from(ofYear.get(next).get(0).date()).equals(month)) {
          children += referred(ofYear.get(next));
          next++;
        }
        others(month, children);
      }
    }
    return contacts;
  }

  /** The contact that became a referral: on its day, or a little earlier in the same month. */
  private int referred(List<Referral> group) {
    LocalDate decided = group.get(0).date();
    int days = chance.happens(soon(decided)) ? chance.weighted(4, 1) : chance.between(2, 5);
    LocalDate date = decided.minusDays(days);
    if (date.getMonthValue() != decided.getMonthValue()) {
      date = decided;
    }
    for (Referral referral : group) {
      contacts.add(new Contact(referral.child(), date, decided, referral.source(), "NEW_REFERRAL"));
    }
    known.add(group.stream().map(Referral::child).toList());
    return group.size();
  }

  private void others(YearMonth month, int referred) {
    boolean called = month.atDay(1).isAfter(ADVICE_AND_DUTY_SERVICE);
    double each = called ? PER_REFERRAL_CALLED : PER_REFERRAL_WRITTEN;
    double noise = 0.94 + 0.12 * chance.unit();
    int total = (int) ((each - 1) * referred * noise);
    for (int size : Sizes.REFERRED.filling(total, chance)) {
      LocalDate date = day(month);
      LocalDate decided = decided(date, month);
      String source = frontDoor.code(chance.weighted(SOURCES), date);
      String outcome = OUTCOMES.get(chance.weighted(called ? CALLED : WRITTEN));
      for (Child child : children(size, date)) {
        contacts.add(new Contact(child, date, decided, source, outcome));
      }
    }
  }

  /** Of a family that called lately, who may be fewer than asked for, or of a new one. */
  private List<Child> children(int size, LocalDate date) {
    if (chance.happens(KNOWN_FAMILY)) {
      int recent = Math.max(0, known.size() - RECENT_CONTACTS);
      List<Child> children =
          known.get(recent + chance.below(known.size() - recent)).stream()
              .filter(child -> child.eighteenth().isAfter(date))
              .limit(size)
              .toList();
      if (!children.isEmpty()) {
        return children;
      }
    }
    List<Child> children = families.referred(size, date, date).children();
    known.add(children);
    return children;
  }

  private LocalDate day(YearMonth month) {
    if (chance.happens(0.08)) {
      return chance.day(month.atDay(1), month.atEndOfMonth());
    }
    int days = workingDays.within(month.atDay(1), month.atEndOfMonth());
    return workingDays.at(month.atDay(1), chance.below(days));
  }

  /** What the month's extract cannot know yet was decided on the day. */
  private LocalDate decided(LocalDate date, YearMonth month) {
    int days = chance.happens(soon(date)) ? chance.weighted(7, 3) : chance.between(2, 6);
    LocalDate decided = days == 0 ? date : workingDays.at(date.plusDays(1), days - 1);
    return decided.isAfter(month.atEndOfMonth()) ? date : decided;
  }

  /** The share decided within a working day: it rose, and more so with calls. */
  private static double soon(LocalDate date) {
    double years = (date.toEpochDay() - Records.BEGIN.toEpochDay()) / 365.25;
    double season = date.getMonthValue() == 8 || date.getMonthValue() == 12 ? -0.03 : 0;
    return (date.isBefore(ADVICE_AND_DUTY_SERVICE) ? 0.76 + 0.02 * years : 0.925) + season;
  }
}
