package org.nscb.scorecard.simulate.meetings.attendance;

import java.time.LocalDate;
import java.util.Map;

/**
 * How often agencies come, and how often their reports are in time. The stories are invented: one
 * health trust comes to fewer and fewer meetings until the autumn of 2015, probation less after the
 * summer of 2014, district councils more from year to year; reports and advisory groups get better
 * once the Board looks at them.
 */
final class Willingness {

  private static final LocalDate BEGIN = LocalDate.of(2013, 4, 1);
  private static final LocalDate PRACTICE_STANDARDS = LocalDate.of(2014, 12, 1);
  private static final LocalDate AUTUMN_2015 = LocalDate.of(2015, 10, 1);
  private static final LocalDate END_OF_PLAN = LocalDate.of(2016, 3, 31);
  private static final LocalDate LATER = LocalDate.of(2018, 3, 31);

  private static final Trend OTHERS = Trend.steady(0.6);
  private static final Trend COUNCILS = new Trend(BEGIN, 0.36, END_OF_PLAN, 0.62);
  private static final Trend FALLING = new Trend(BEGIN, 0.72, AUTUMN_2015, 0.41);
  private static final Trend RECOVERING = new Trend(AUTUMN_2015, 0.41, LATER, 0.74);

  private static final Map<String, Trend> OF_AGENCIES =
      Map.of(
          Agencies.SOCIAL_CARE, Trend.steady(0.985),
          Agencies.POLICE, new Trend(BEGIN, 0.68, END_OF_PLAN, 0.84),
          Agencies.EDUCATION, Trend.steady(0.86),
          Agencies.COMMUNITY_HEALTH, Trend.steady(0.85),
          Agencies.PROBATION,
              new Trend(LocalDate.of(2014, 6, 1), 0.66, LocalDate.of(2014, 12, 1), 0.45),
          Agencies.SUBSTANCE_MISUSE, Trend.steady(0.58),
          Agencies.EARLY_HELP, Trend.steady(0.8),
          Agencies.CHILDRENS_CENTRES, Trend.steady(0.78),
          Agencies.OFFICE, Trend.steady(1));

  private static final Trend SEATS_OF_COUNCILS = new Trend(BEGIN, 0.64, END_OF_PLAN, 0.88);
  private static final Trend SEATS_OF_OTHERS = Trend.steady(0.86);
  private static final Trend ADVISORY = new Trend(PRACTICE_STANDARDS, 0.8, END_OF_PLAN, 0.97);

  private static final Trend REPORTS = new Trend(PRACTICE_STANDARDS, 0.55, END_OF_PLAN, 0.74);

  private Willingness() {}

  /** The chance that an agency comes to a meeting or sends a deputy. */
  static double comes(String agency, MeetingType type, LocalDate day) {
    if (type.isOfTheBoard()) {
      return seat(agency, type, day);
    }
    double share = ofAgency(agency).on(day);
    if (agency.equals(Agencies.MENTAL_HEALTH)) {
      share = (day.isBefore(AUTUMN_2015) ? FALLING : RECOVERING).on(day);
    }
    if (agency.equals(Agencies.POLICE) && type != MeetingType.ICPC && type != MeetingType.LADO) {
      return share / 2;
    }
    return share;
  }

  private static Trend ofAgency(String agency) {
    return OF_AGENCIES.getOrDefault(
        agency, Agencies.DISTRICT_COUNCILS.contains(agency) ? COUNCILS : OTHERS);
  }

  private static double seat(String agency, MeetingType type, LocalDate day) {
    if (agency.equals(Agencies.OFFICE)) {
      return 1;
    }
    if (type == MeetingType.ADVISORY_GROUP) {
      return ADVISORY.on(day) - (agency.equals("great_yarmouth") ? 0.15 : 0);
    }
    if (agency.equals(Agencies.SOCIAL_CARE)) {
      return 0.98;
    }
    boolean council = Agencies.DISTRICT_COUNCILS.contains(agency);
    return (council ? SEATS_OF_COUNCILS : SEATS_OF_OTHERS).on(day);
  }

  /** The chance that a report is there by the day on which it is wanted. */
  static double reportsInTime(String agency, LocalDate day) {
    double share = REPORTS.on(day);
    return agency.equals(Agencies.EDUCATION) ? share + 0.12 : share;
  }
}
