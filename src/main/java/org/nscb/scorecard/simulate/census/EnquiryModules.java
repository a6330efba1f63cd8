package org.nscb.scorecard.simulate.census;

import java.time.LocalDate;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.simulate.care.Episode;
import org.nscb.scorecard.simulate.casework.Conference;
import org.nscb.scorecard.simulate.casework.Enquiry;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/**
 * Section 47 enquiries, initial conferences and child protection plans of an episode. Every plan of
 * the year has its conference: in the year to March 2014 the extracts lack that of most.
 */
final class EnquiryModules {

  private static final String TO_CONFERENCE = "CP_CONFERENCE";
  private static final int TARGET_DAYS = 15;

  private final Casefile files;
  private final CensusYear year;
  private final WorkingDays workingDays;

  EnquiryModules(Casefile files, CensusYear year, WorkingDays workingDays) {
    this.files = files;
    this.year = year;
    this.workingDays = workingDays;
  }

  void addTo(Module module, Episode episode) {
    for (Enquiry enquiry : files.enquiries(episode)) {
      LocalDate held = held(enquiry, episode);
      boolean startsInTime = year.contains(enquiry.start());
      if (startsInTime || year.contains(held)) {
        module.add(enquiry(enquiry, held));
      }
    }
    for (PlanSpell plan : episode.protection()) {
      if (year.touches(plan.start(), plan.end())) {
        module.add(plan(plan));
        if (year.contains(plan.start()) && !isHeldAfterEnquiry(plan, module)) {
          module.put("DateOfInitialCPC", plan.start());
        }
      }
    }
  }

  /** When the conference was held; where the records lack it, the start of the plan tells. */
  private LocalDate held(Enquiry enquiry, Episode episode) {
    LocalDate recorded = files.conference(enquiry);
    if (recorded != null || !enquiry.outcome().equals(TO_CONFERENCE)) {
      return recorded;
    }
    return episode.protection().stream()
        .filter(plan -> files.conference(plan) == null)
        .map(PlanSpell::start)
        .filter(start -> !start.isBefore(enquiry.start()))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private Module enquiry(Enquiry enquiry, LocalDate held) {
    boolean isDecided = !enquiry.decided().isAfter(year.last());
    boolean isRequired = held != null || !isDecided;
    return new Module(CensusTable.SECTION_47)
        .put("S47ActualStartDate", enquiry.start())
        .put(
            "InitialCPCtarget",
            isRequired
                ? workingDays.plus(workingDays.onOrAfter(enquiry.start()), TARGET_DAYS)
                : null)
        .put("DateOfInitialCPC", year.asKnown(held))
        .put("ICPCnotRequired", isRequired ? "0" : "1");
  }

  /** Otherwise the plan came with the child from another council. */
  private boolean isHeldAfterEnquiry(PlanSpell plan, Module module) {
    Conference conference = files.conference(plan);
    return (conference == null || !conference.isTransferIn())
        && module.all(CensusTable.SECTION_47).stream()
            .anyMatch(enquiry -> plan.start().equals(enquiry.day("DateOfInitialCPC")));
  }

  private Module plan(PlanSpell plan) {
    Module module =
        new Module(CensusTable.CHILD_PROTECTION_PLANS)
            .put("CPPstartDate", plan.start())
            .put("CPPendDate", year.asKnown(plan.end()))
            .put("InitialCategoryOfAbuse", plan.initialCategory())
            .put("LatestCategoryOfAbuse", plan.categoryOn(year.last()))
            .put("NumberOfPreviousCPP", plan.previousPlans().toString());
    for (LocalDate review : plan.reviews()) {
      if (!review.isAfter(year.last())) {
        module.add(CensusTable.REVIEWS).put("CPPreviewDate", review);
      }
    }
    return module;
  }
}
