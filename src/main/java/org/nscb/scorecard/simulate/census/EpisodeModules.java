package org.nscb.scorecard.simulate.census;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.simulate.care.Episode;
import org.nscb.scorecard.simulate.care.NeedPlan;
import org.nscb.scorecard.simulate.casework.Assessment;
import org.nscb.scorecard.simulate.casework.Referral;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.WorkingDays;

/** Episodes of need, and referrals that came to nothing, as CINdetails of a year. */
final class EpisodeModules {

  private static final String NO = "0";
  private static final String YES = "1";

  /** Other, for what ended without a reason, or went from the records. */
  private static final String NO_REASON = "RC7";

  private static final List<String> SOURCES = List.of("1A", "2A", "3B", "5B", "6");

  /** What an initial or core assessment found, of which the extracts say nothing. */
  private static final List<String> FACTORS = List.of("3B", "4B", "16A", "17A", "2B");

  private static final int REVIEWED_AFTER_DAYS = 10;

  private final Casefile files;
  private final CensusYear year;
  private final WorkingDays workingDays;
  private final EnquiryModules enquiries;
  private final long seed;

  EpisodeModules(Casefile files, CensusYear year, WorkingDays workingDays, long seed) {
    this.files = files;
    this.year = year;
    this.workingDays = workingDays;
    this.enquiries = new EnquiryModules(files, year, workingDays);
    this.seed = seed;
  }

  /** A referral of the year that came to nothing. */
  static Module nothing(Referral referral) {
    return new Module(CensusTable.CIN_DETAILS)
        .put("CINreferralDate", referral.date())
        .put("ReferralSource", referral.source())
        .put("PrimaryNeedCode", referral.primaryNeed())
        .put("ReferralNFA", YES);
  }

  /**
   * An episode that is open at any time in the year. One that went from the records without an end
   * is closed where the year knows something of it, and left out where it does not.
   */
  Optional<Module> of(Episode episode) {
    if (!year.touches(episode.start(), episode.closure())) {
      return Optional.empty();
    }
    Module module = new Module(CensusTable.CIN_DETAILS);
    module
        .put("CINreferralDate", episode.start())
        .put("ReferralSource", source(episode))
        .put("PrimaryNeedCode", episode.needOn(year.last()))
        .put("ReferralNFA", NO);
    files.assessments(episode).stream()
        .filter(assessment -> assessment.isKnownTo(year.year()))
        .forEach(assessment -> module.add(assessment(assessment)));
    if (year.hasPlans()) {
      files.plans(episode).stream()
          .filter(plan -> year.touches(plan.start(), plan.end()))
          .forEach(plan -> module.add(plan(plan)));
    }
    enquiries.addTo(module, episode);
    if (year.asKnown(episode.closure()) != null) {
      close(module, episode.closure(), episode.reason());
    }
    Optional<LocalDate> gone = episode.wentAfter().filter(day -> day.isBefore(year.last()));
    if (gone.isPresent()) {
      if (module.isWithoutParts() && !year.contains(episode.start())) {
        return Optional.empty();
      }
      close(module, gone.get(), NO_REASON);
    }
    return Optional.of(module);
  }

  private static void close(Module episode, LocalDate day, String reason) {
    episode
        .put("CINclosureDate", day)
        .put("ReasonForClosure", reason.isEmpty() ? NO_REASON : reason);
  }

  /** Of a referral from before the records it is invented. */
  private String source(Episode episode) {
    Referral referral = files.referral(episode);
    return referral != null
        ? referral.source()
        : Chance.of(seed, "source of " + episode.id()).oneOf(SOURCES);
  }

  private Module assessment(Assessment assessment) {
    LocalDate authorised = year.asKnown(assessment.authorised());
    LocalDate reviewed =
        workingDays.plus(workingDays.onOrAfter(assessment.start()), REVIEWED_AFTER_DAYS);
    Module module =
        new Module(CensusTable.ASSESSMENTS)
            .put("AssessmentActualStartDate", assessment.start())
            .put(
                "AssessmentInternalReviewDate",
                reviewed.isBefore(assessment.authorised()) ? year.asKnown(reviewed) : null)
            .put("AssessmentAuthorisationDate", authorised);
    if (authorised != null) {
      for (String factor : factors(assessment)) {
        module.add(CensusTable.ASSESSMENT_FACTORS).put("AssessmentFactors", factor);
      }
    }
    return module;
  }

  private List<String> factors(Assessment assessment) {
    return assessment.factors().isEmpty()
        ? List.of(Chance.of(seed, "factor of " + assessment.id()).oneOf(FACTORS))
        : assessment.factors();
  }

  private Module plan(NeedPlan plan) {
    return new Module(CensusTable.CIN_PLAN_DATES)
        .put("CINPlanStartDate", plan.start())
        .put("CINPlanEndDate", year.asKnown(plan.end()));
  }
}
