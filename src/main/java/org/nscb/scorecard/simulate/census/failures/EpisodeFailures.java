package org.nscb.scorecard.simulate.census.failures;

import static org.nscb.scorecard.cin.tables.CensusTable.CIN_DETAILS;

import java.util.List;
import java.util.function.Consumer;
import org.nscb.scorecard.cin.tables.CensusTable;

/** Referrals, their needs, and how episodes end. */
final class EpisodeFailures {

  private static final String NOTHING = null;

  private EpisodeFailures() {}

  static List<Failure> all() {
    return List.of(
        episode(
            "2990",
            "DateOfInitialCPC",
            s -> closedAfterAssessment(s).episode().put("DateOfInitialCPC", s.week(5))),
        Failure.of(
            "2991Q",
            CensusTable.SECTION_47,
            "LAchildID",
            s -> s.withoutAssessment().enquire(s.week(2), null)),
        episode("8565", "CINclosureDate", s -> s.episode().put("CINclosureDate", s.week(3))),
        episode("8568", "ReferralNFA", s -> s.episode().put("ReferralNFA", NOTHING)),
        episode(
            "8569Q",
            "CINreferralDate",
            s -> s.nothing().episode().put("CINreferralDate", s.before(2))),
        episode("8600", "CINreferralDate", s -> s.episode().put("CINreferralDate", NOTHING)),
        episode("8610", "PrimaryNeedCode", s -> s.episode().put("PrimaryNeedCode", NOTHING)),
        episode(
            "8620",
            "CINclosureDate",
            s -> s.longStanding().episode().put("CINclosureDate", s.before(2))),
        episode(
            "8630",
            "CINclosureDate",
            s -> s.withoutAssessment().episode().put("CINclosureDate", s.week(-1))),
        episode("8640", "ReasonForClosure", s -> s.episode().put("ReasonForClosure", "RC0")),
        episode("8650", "PrimaryNeedCode", s -> s.episode().put("PrimaryNeedCode", "N10")),
        episode("8805", "ReasonForClosure", s -> s.episode().put("ReasonForClosure", NOTHING)),
        episode("8810", "CINclosureDate", s -> s.episode().put("CINclosureDate", NOTHING)),
        // two open episodes of which both have a date overlap (8820), and one is the later (8816)
        episode("8815", "CINclosureDate", s -> s.open().episode(null, null)).with("8600"),
        // an open episode with a later referral runs into it
        episode("8816", "CINreferralDate", s -> nothingLater(s.open())).with("8820"),
        episode("8820", "CINreferralDate", s -> s.episode(s.week(10), s.week(20))),
        episode("8825Q", "ReasonForClosure", s -> closedAfterAssessment(s).withoutAssessment()),
        Failure.of(
            "8831",
            CensusTable.ASSESSMENTS,
            "LAchildID",
            s -> s.nothing().assess(s.week(1), s.week(4))),
        episode("8866", "ReferralSource", s -> s.episode().put("ReferralSource", NOTHING)),
        episode("8867", "CINclosureDate", s -> unfinished(s)),
        Failure.of(
            "8868",
            CensusTable.SECTION_47,
            "ICPCnotRequired",
            s -> closedLately(s.recent()).awaitConference(s.end(2))));
  }

  private static Specimen closedAfterAssessment(Specimen specimen) {
    specimen.episode().put("ReasonForClosure", "RC8");
    return specimen;
  }

  private static void nothingLater(Specimen specimen) {
    specimen.episode(specimen.week(10), null).put("ReferralNFA", "1");
  }

  private static void unfinished(Specimen specimen) {
    closedLately(specimen.recent()).assessment().put("AssessmentAuthorisationDate", NOTHING);
    specimen.assessment().all(CensusTable.ASSESSMENT_FACTORS).clear();
  }

  private static Specimen closedLately(Specimen specimen) {
    specimen.episode().put("CINclosureDate", specimen.end(1)).put("ReasonForClosure", "RC7");
    return specimen;
  }

  private static Failure episode(String rule, String field, Consumer<Specimen> change) {
    return Failure.of(rule, CIN_DETAILS, field, change);
  }
}
