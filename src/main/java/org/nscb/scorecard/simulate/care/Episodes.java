package org.nscb.scorecard.simulate.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.casework.Assessment;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.casework.Conference;
import org.nscb.scorecard.simulate.casework.Enquiry;
import org.nscb.scorecard.simulate.casework.Referral;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/**
 * Begins an episode for each referral on which work went on, and for each child on a plan who has
 * none: those whose plan or enquiry began before the records.
 */
final class Episodes {

  /** Published for the year to March 2014: 9,284 open at any time of which 8,466 had started. */
  private static final int OPEN_AT_THE_START = 818;

  /** A plan belongs to a referral that is not older. */
  private static final int LONGEST_TO_A_PLAN_DAYS = 330;

  private static final LocalDate KNOWN_SINCE = LocalDate.of(2010, 4, 1);
  private static final LocalDate NOT_HEARD_OF_BEFORE = LocalDate.of(2014, 10, 1);
  private static final int OLDEST_THEN_YEARS = 12;

  private final Caseload caseload;
  private final Chance chance;
  private final Map<Referral, Episode> byReferral = new LinkedHashMap<>();
  private final Map<Child, List<Episode>> byChild = new HashMap<>();
  private final List<Episode> episodes = new ArrayList<>();
  private int withoutReferral;

  Episodes(Caseload caseload, Chance chance) {
    this.caseload = caseload;
    this.chance = chance;
  }

  /** In order of their start, open and with the work that was done on them. */
  List<Episode> begin() {
    caseload.referrals().forEach(this::begin);
    caseload.assessments().forEach(assessment -> begin(assessment.referral()));
    caseload.enquiries().forEach(enquiry -> begin(enquiry.referral()));
    for (Conference conference : caseload.conferences()) {
      if (conference.enquiry() != null) {
        begin(conference.enquiry().referral());
      }
    }
    for (PlanSpell plan : caseload.plans()) {
      if (!plan.siblings().isOfAnotherCouncil()) {
        episodeOf(plan).protectedBy(plan);
      }
    }
    longStanding();
    episodes.sort(Comparator.comparing(Episode::start));
    work();
    followedByReferrals();
    // what ended before the first extract is in none
    episodes.removeIf(episode -> !episode.latestEnd().isAfter(Records.BEGIN));
    return episodes;
  }

  private void begin(Referral referral) {
    if (!referral.isNoFurtherAction() && !byReferral.containsKey(referral)) {
      Episode episode =
          new Episode(referral.id(), referral.child(), referral.date(), referral.primaryNeed());
      byReferral.put(referral, episode);
      add(episode);
    }
  }

  private void add(Episode episode) {
    episodes.add(episode);
    byChild.computeIfAbsent(episode.child(), c -> new ArrayList<>()).add(episode);
  }

  private Episode episodeOf(PlanSpell plan) {
    return byChild.getOrDefault(plan.child(), List.of()).stream()
        .filter(episode -> !episode.start().isAfter(plan.start()))
        .filter(episode -> episode.start().plusDays(LONGEST_TO_A_PLAN_DAYS).isAfter(plan.start()))
        .max(Comparator.comparing(Episode::start))
        .orElseGet(
            () ->
                withoutReferral(
                    plan.child(),
                    plan.start().isBefore(Records.BEGIN)
                        ? plan.start().minusDays(chance.between(20, 120))
                        : shortlyBeforeTheRecords(plan.child())));
  }

  /** Not before a referral of that time, which would have ended it. */
  private LocalDate shortlyBeforeTheRecords(Child child) {
    return Stream.concat(
            child.referralDates().stream().filter(date -> date.isBefore(Records.BEGIN)),
            Stream.of(Records.BEGIN.minusDays(chance.between(1, 20))))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Its referral is in no extract. */
  private Episode withoutReferral(Child child, LocalDate start) {
    withoutReferral++;
    Episode episode = new Episode(String.format("RF0%06d", withoutReferral), child, start, "N1");
    add(episode);
    return episode;
  }

  /** Children whose case had been open for years, of whom the referrals tell much later. */
  private void longStanding() {
    long open = episodes.stream().filter(e -> e.start().isBefore(Records.BEGIN)).count();
    List<Child> children =
        caseload.referrals().stream()
            .map(Referral::child)
            .filter(child -> child.referralDates().get(0).isAfter(NOT_HEARD_OF_BEFORE))
            .filter(child -> child.birth().isBefore(KNOWN_SINCE))
            .filter(child -> child.birth().plusYears(OLDEST_THEN_YEARS).isAfter(Records.BEGIN))
            .filter(child -> child.plans() == 0)
            .distinct()
            .toList();
    int[] order = chance.order(children.size());
    for (int i = 0; open < OPEN_AT_THE_START && i < order.length; i++) {
      withoutReferral(children.get(order[i]), chance.day(KNOWN_SINCE, Records.BEGIN.minusDays(5)));
      open++;
    }
  }

  private void work() {
    for (Assessment assessment : caseload.assessments()) {
      find(assessment.referral()).assessedUntil(assessment.authorised());
    }
    for (Enquiry enquiry : caseload.enquiries()) {
      find(enquiry.referral()).enquiredUntil(enquiry.decided());
    }
    for (Conference conference : caseload.conferences()) {
      if (conference.enquiry() != null) {
        find(conference.enquiry().referral()).enquiredUntil(conference.date());
      }
    }
  }

  private Episode find(Referral referral) {
    return byReferral.get(referral);
  }

  private void followedByReferrals() {
    byChild.forEach(
        (child, own) -> {
          TreeSet<LocalDate> dates = new TreeSet<>(child.referralDates());
          own.forEach(episode -> dates.add(episode.start()));
          for (Episode episode : own) {
            LocalDate next = dates.higher(episode.start());
            if (next != null) {
              episode.nextReferral(next);
            }
          }
        });
  }
}
