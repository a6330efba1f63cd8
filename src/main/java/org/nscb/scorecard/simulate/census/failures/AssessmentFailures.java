package org.nscb.scorecard.simulate.census.failures;

import static org.nscb.scorecard.cin.tables.CensusTable.ASSESSMENTS;
import static org.nscb.scorecard.cin.tables.CensusTable.ASSESSMENT_FACTORS;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.census.CensusYear;
import org.nscb.scorecard.simulate.census.Module;

/** Assessments and what they found. */
final class AssessmentFailures {

  private static final int FIRST_WITHOUT_OLD_FACTORS = 2025;
  private static final String START = "AssessmentActualStartDate";
  private static final String END = "AssessmentAuthorisationDate";
  private static final String FACTORS = "AssessmentFactors";

  private AssessmentFailures() {}

  static List<Failure> of(CensusYear year) {
    Stream<Failure> old =
        year.number() < FIRST_WITHOUT_OLD_FACTORS
            ? Stream.of()
            : Stream.of(
                assessment("8945Q", FACTORS, s -> Specimen.factor(s.assessment(), "18A")),
                assessment("8950Q", FACTORS, s -> Specimen.factor(s.assessment(), "19A")));
    return Stream.concat(always().stream(), old).toList();
  }

  private static List<Failure> always() {
    return List.of(
        assessment("1103", START, s -> s.assessment().put(START, s.week(-1))),
        assessment("8608", END, s -> s.assessment().put(END, s.week(0))),
        assessment("8614", FACTORS, s -> s.recent().assessment().put(END, (String) null)),
        assessment("8670Q", START, s -> openSince(s.open(), 1)),
        assessment("8696", END, s -> s.longStanding().assess(s.before(10), s.before(2))),
        assessment("8736", START, s -> openSince(s.recent(), 1).put(START, (String) null)),
        assessment("8863Q", START, s -> s.assess(s.week(2), s.week(6))),
        assessment("8869", FACTORS, s -> notInNeed(s, "21")),
        assessment("8873Q", FACTORS, s -> noFactor(s.assessment())),
        assessment("8896", END, s -> twins(s.recent())),
        assessment("8897Q", FACTORS, s -> s.assessment().all(ASSESSMENT_FACTORS).clear()),
        assessment("8898", FACTORS, s -> Specimen.factor(s.assessment(), "16A")));
  }

  private static Module openSince(Specimen specimen, int week) {
    specimen.withoutAssessment();
    return specimen.assess(specimen.week(week), null);
  }

  private static void notInNeed(Specimen specimen, String factor) {
    specimen.episode().put("ReasonForClosure", "RC8");
    Specimen.factor(specimen.assessment(), factor);
  }

  private static void noFactor(Module assessment) {
    assessment.all(ASSESSMENT_FACTORS).clear();
    Specimen.factor(assessment, "21");
  }

  /** Two that began on one day overlap no more than one does. */
  private static void twins(Specimen specimen) {
    specimen.withoutAssessment();
    specimen.assess(specimen.end(4), null);
    specimen.assess(specimen.end(4), null);
  }

  private static Failure assessment(String rule, String field, Consumer<Specimen> change) {
    return Failure.of(rule, ASSESSMENTS, field, change);
  }
}
