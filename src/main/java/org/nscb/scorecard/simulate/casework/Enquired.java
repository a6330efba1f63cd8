package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nscb.scorecard.simulate.dates.YearToMarch;

/**
 * The years in which something of an enquiry happens, its start or its conference, by referral.
 * Each of these years also knows of an assessment: an enquiry without one is nobody's practice.
 */
final class Enquired {

  private final Map<Referral, SortedMap<YearToMarch, LocalDate>> years = new HashMap<>();

  Enquired(List<Enquiry> enquiries, List<Conference> conferences) {
    for (Enquiry enquiry : enquiries) {
      if (Enquiries.inRecords(enquiry)) {
        add(enquiry.referral(), enquiry.start());
      }
    }
    for (Conference conference : conferences) {
      if (conference.type() == Conference.Type.ICPC && conference.enquiry() != null) {
        add(conference.enquiry().referral(), conference.date());
      }
    }
  }

  private void add(Referral referral, LocalDate day) {
    years
        .computeIfAbsent(referral, r -> new TreeMap<>())
        .merge(YearToMarch.of(day), day, (a, b) -> a.isBefore(b) ? a : b);
  }

  boolean isAnyOf(List<Referral> group) {
    return group.stream().anyMatch(years::containsKey);
  }

  /** Of a group of which there is any. */
  LocalDate firstDayOf(List<Referral> group) {
    return group.stream()
        .flatMap(referral -> yearsOf(referral).values().stream())
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  /** Each year with the first of its days. */
  SortedMap<YearToMarch, LocalDate> yearsOf(Referral referral) {
    return years.getOrDefault(referral, new TreeMap<>());
  }
}
