package org.nscb.scorecard.simulate.meetings.attendance;

import java.time.LocalDate;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Slope;

/**
 * How often agencies come, and how often their reports are in time. The stories are invented: the
 * mental health trust and probation come to fewer meetings from year to year, the police and the
 * district councils to more, reports are more often in time, and the advisory groups fill up once
 * the Board looks at them.
 */
final class Willingness {

  private static final Slope OTHERS = Slope.level(0.6);
  private static final Slope COUNCILS = new Slope(0.36, 0.62);

  private static final Map<String, Slope> OF_AGENCIES =
      Map.of(
          Agencies.SOCIAL_CARE, Slope.level(0.985),
          Agencies.POLICE, new Slope(0.68, 0.84),
          Agencies.EDUCATION, Slope.level(0.86),
          Agencies.COMMUNITY_HEALTH, Slope.level(0.85),
          Agencies.MENTAL_HEALTH, new Slope(0.76, 0.42),
          Agencies.PROBATION, new Slope(0.7, 0.44),
          Agencies.SUBSTANCE_MISUSE, Slope.level(0.58),
          Agencies.EARLY_HELP, Slope.level(0.8),
          Agencies.CHILDRENS_CENTRES, Slope.level(0.78));

  private static final Slope SEATS_OF_COUNCILS = new Slope(0.62, 0.92);
  private static final double SEAT_OF_SOCIAL_CARE = 0.98;
  private static final double SEATS_OF_OTHERS = 0.9;
  private static final Slope ADVISORY = new Slope(0.76, 0.97);

  /** A council that comes less often than the others. */
  private static final String RELUCTANT = "great_yarmouth";

  private static final double RELUCTANCE = 0.15;

  private static final Slope REPORTS = new Slope(0.52, 0.74);
  private static final double REPORTS_OF_SCHOOLS_ABOVE_OTHERS = 0.12;

  private Willingness() {}

  /** The chance that an agency comes to a meeting or sends a deputy. */
  static double comes(String agency, MeetingType type, LocalDate day) {
    if (type.isOfTheBoard()) {
      return seat(agency, type, day);
    }
    Slope others = isCouncil(agency) ? COUNCILS : OTHERS;
    double share = OF_AGENCIES.getOrDefault(agency, others).on(day);
    boolean seldom =
        agency.equals(Agencies.POLICE) && type != MeetingType.ICPC && type != MeetingType.LADO;
    return seldom ? share / 2 : share;
  }

  private static double seat(String agency, MeetingType type, LocalDate day) {
    if (type == MeetingType.ADVISORY_GROUP) {
      return ADVISORY.on(day) - (agency.equals(RELUCTANT) ? RELUCTANCE : 0);
    }
    if (agency.equals(Agencies.SOCIAL_CARE)) {
      return SEAT_OF_SOCIAL_CARE;
    }
    return isCouncil(agency) ? SEATS_OF_COUNCILS.on(day) : SEATS_OF_OTHERS;
  }

  private static boolean isCouncil(String agency) {
    return Agencies.DISTRICT_COUNCILS.contains(agency);
  }

  /** The chance that a report is there by the day on which it is wanted. */
  static double reportsInTime(String agency, LocalDate day) {
    double share = REPORTS.on(day);
    return agency.equals(Agencies.EDUCATION) ? share + REPORTS_OF_SCHOOLS_ABOVE_OTHERS : share;
  }
}
