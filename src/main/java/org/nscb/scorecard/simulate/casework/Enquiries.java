package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.plans.PlanSpell;
import org.nscb.scorecard.simulate.plans.SiblingSet;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Section 47 enquiries, as many as published (table c4). Those before initial conferences start as
 * many working days earlier as the published bands say; the others follow on referrals.
 */
final class Enquiries {

  private static final String TO_CONFERENCE = "CP_CONFERENCE";

  private static final List<String> OTHER_OUTCOMES =
      List.of("NFA_CONTINUE_SINGLE", "PROV_OF_SERVICES", "NFA", "MONITOR", "LEGAL_ACTION", "OTHER");

  private static final double[] OTHER_WEIGHTS = {45, 25, 18, 6, 4, 2};

  /** The fewest working days of each band between enquiry and conference. */
  private static final int[] SHORTEST_DAYS = {0, 11, 16, 21};

  /** An enquiry that waits for its conference on 31 March is no older, in working days. */
  private static final int MOST_DAYS_TO_MARCH = 13;

  private final Targets targets;
  private final WorkingDays workingDays;
  private final Chance chance;
  private final Deal deal;

  /** Siblings about whom an enquiry would start only in a later year. */
  private List<List<Referral>> waiting = new ArrayList<>();

  /** When an enquiry would start, by the first of the siblings. */
  private final Map<Referral, LocalDate> starts = new HashMap<>();

  /** Enquiries after which a second one may follow. */
  private final List<Enquiry> onceEnquired = new ArrayList<>();

  Enquiries(Targets targets, WorkingDays workingDays, Chance chance) {
    this.targets = targets;
    this.workingDays = workingDays;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  /** The enquiries before a year's initial conferences, siblings together. */
  List<List<Enquiry>> beforeConferences(List<List<Conference>> groups, YearToMarch year) {
    List<List<Conference>> pool = new ArrayList<>(groups);
    int[] bands = targets.conferenceBands(year.year());
    int transfers = targets.conferences(year.year());
    for (int band : bands) {
      transfers -= band;
    }
    // a transfer from another council leads to a plan here and has no enquiry
    deal.take(pool, transfers, g -> g.stream().allMatch(c -> c.plan() != null) ? 1 : 0);
    List<List<Enquiry>> enquiries = new ArrayList<>();
    for (int band = bands.length - 1; band >= 0; band--) {
      int shortest = SHORTEST_DAYS[band];
      for (List<Conference> group :
          deal.take(pool, bands[band], g -> isAtHand(g.get(0).date(), shortest) ? 1 : 0)) {
        enquiries.add(before(group, daysAtHand(band, group.get(0).date())));
      }
    }
    return enquiries;
  }

  /**
   * Nobody waits on 31 March for a conference that is overdue by then: no return has such a one.
   */
  private boolean isAtHand(LocalDate held, int days) {
    return days - workingDays.between(YearToMarch.of(held).first().minusDays(1), held)
        <= MOST_DAYS_TO_MARCH;
  }

  private int daysAtHand(int band, LocalDate held) {
    int days;
    do {
      days = days(band);
    } while (!isAtHand(held, days));
    return days;
  }

  private int days(int band) {
    return switch (band) {
      case 0 -> 10 - chance.weighted(30, 20, 15, 10, 8, 6, 4, 3, 2, 1, 1);
      case 1 -> 11 + chance.weighted(10, 14, 20, 28, 28);
      case 2 -> 16 + chance.weighted(35, 25, 18, 12, 10);
      default -> 21 + Math.min(chance.below(45), chance.below(45));
    };
  }

  private List<Enquiry> before(List<Conference> group, int days) {
    LocalDate held = group.get(0).date();
    LocalDate start = workingDays.minus(held, days);
    LocalDate decided = workingDays.minus(held, Math.min(days, chance.between(2, 6)));
    List<Enquiry> enquiries = new ArrayList<>();
    for (Conference conference : group) {
      Enquiry enquiry = new Enquiry(conference.child(), start, TO_CONFERENCE, decided);
      conference.enquiry(enquiry);
      enquiries.add(enquiry);
    }
    return enquiries;
  }

  /** The enquiries before plans whose conference the records lack (year to March 2014). */
  List<List<Enquiry>> withoutRecordOfConference(
      List<SiblingSet> sets, List<List<Conference>> initial, YearToMarch year) {
    List<PlanSpell> held = initial.stream().flatMap(List::stream).map(Conference::plan).toList();
    List<List<Enquiry>> enquiries = new ArrayList<>();
    for (SiblingSet set : sets) {
      if (year.contains(set.start()) && !set.isOfAnotherCouncil()) {
        LocalDate start = workingDays.minus(set.start(), days(1));
        LocalDate decided = workingDays.minus(set.start(), chance.between(2, 6));
        List<Enquiry> group =
            set.spells().stream()
                .filter(spell -> !held.contains(spell))
                .map(spell -> new Enquiry(spell.child(), start, TO_CONFERENCE, decided))
                .toList();
        if (!group.isEmpty()) {
          enquiries.add(group);
        }
      }
    }
    return enquiries;
  }

  /**
   * The enquiries that led to no conference, on referrals that did not lead to one either.
   *
   * @param already those that led to one
   * @param referrals siblings referred together, on which work went on
   */
  List<Enquiry> withoutConference(
      List<List<Enquiry>> already, List<List<Referral>> referrals, YearToMarch year) {
    int linked = 0;
    for (List<Enquiry> group : already) {
      linked += year.contains(group.get(0).start()) ? group.size() : 0;
    }
    int wanted = targets.enquiries(year.year()) - linked;
    int again = targets.enquiries(year.year()) - targets.enquiryChildren(year.year());
    List<Enquiry> enquiries = first(referrals, wanted - again, year);
    second(again, year, enquiries);
    return enquiries;
  }

  private List<Enquiry> first(List<List<Referral>> referrals, int wanted, YearToMarch year) {
    for (List<Referral> group : referrals) {
      LocalDate referred = group.get(0).date();
      int later = chance.happens(0.7) ? chance.below(3) : chance.below(50);
      LocalDate start = workingDays.onOrAfter(referred.plusDays(later));
      boolean referredAgain = group.stream().anyMatch(r -> !start.isBefore(next(r)));
      starts.put(group.get(0), referredAgain ? workingDays.onOrAfter(referred) : start);
      waiting.add(group);
    }
    List<List<Referral>> pool = new ArrayList<>();
    List<List<Referral>> nextYear = new ArrayList<>();
    for (List<Referral> group : waiting) {
      (year.contains(starts.get(group.get(0))) ? pool : nextYear).add(group);
    }
    waiting = nextYear;
    List<Enquiry> enquiries = new ArrayList<>();
    for (List<Referral> group : deal.take(pool, wanted, g -> 1)) {
      LocalDate start = starts.get(group.get(0));
      group.forEach(referral -> enquiries.add(enquiry(referral, start)));
    }
    return enquiries;
  }

  /** Second enquiries about the same children, some months after the first. */
  private void second(int wanted, YearToMarch year, List<Enquiry> enquiries) {
    onceEnquired.addAll(enquiries);
    int left = wanted;
    for (int tries = 0; left > 0 && tries < 200 * wanted; tries++) {
      int which = chance.below(onceEnquired.size());
      Enquiry before = onceEnquired.get(which);
      LocalDate day = workingDays.onOrBefore(before.start().plusDays(chance.between(45, 200)));
      if (year.contains(day)
          && before.child().eighteenth().isAfter(day)
          && day.isBefore(next(before.referral()))) {
        enquiries.add(enquiry(before.referral(), day));
        onceEnquired.set(which, onceEnquired.get(onceEnquired.size() - 1));
        onceEnquired.remove(onceEnquired.size() - 1);
        left--;
      }
    }
    if (left > 0) {
      throw new IllegalStateException(
          "Cannot invent section 47 enquiries: too few children take a second one in the year to"
              + " March "
              + year.year()
              + ". Try another seed.");
    }
    onceEnquired.removeIf(enquiry -> enquiry.start().isBefore(year.last().minusDays(200)));
  }

  private Enquiry enquiry(Referral referral, LocalDate start) {
    LocalDate later = workingDays.plus(start, chance.between(3, 12));
    LocalDate decided = later.isAfter(next(referral)) ? next(referral) : later;
    String outcome = OTHER_OUTCOMES.get(chance.weighted(OTHER_WEIGHTS));
    Enquiry enquiry = new Enquiry(referral.child(), start, outcome, decided);
    enquiry.referral(referral);
    return enquiry;
  }

  /** When the child is referred again, by which time the enquiry is over. */
  private static LocalDate next(Referral referral) {
    return referral.child().nextReferral(referral.date());
  }

  static boolean inRecords(Enquiry enquiry) {
    return !enquiry.start().isBefore(Records.BEGIN) && !enquiry.start().isAfter(Records.END);
  }
}
