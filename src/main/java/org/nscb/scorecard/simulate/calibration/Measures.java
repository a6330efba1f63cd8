package org.nscb.scorecard.simulate.calibration;

import java.time.Month;
import java.util.Locale;

/** The names of the measures in {@code calibration.csv}. */
final class Measures {

  static final String REFERRALS = "referrals";
  static final String RE_REFERRALS = "re_referrals";
  static final String NO_FURTHER_ACTION = "referrals_no_further_action";
  static final String ASSESSMENTS = "assessments";
  static final String ENQUIRIES = "section47_enquiries";
  static final String CONFERENCES = "icpc";
  static final String STARTS = "cp_plans_starting";
  static final String SUBSEQUENT = "cp_plans_second_or_subsequent";
  static final String ENDED = "cp_plans_ended";
  static final String OPEN = "cp_plans_open";
  static final String REVIEWS_DUE = "cp_plans_open_3_months";
  static final String REVIEWED_IN_TIME = "cp_plans_reviewed_in_timescale";
  static final String NOT_IN_NEED = "referrals_assessed_not_in_need";
  static final String IN_NEED = "children_in_need";
  static final String EPISODES_ENDED = "cin_episodes_ended";
  static final String NEED_PLANS = "cin_plans_open";

  private Measures() {}

  static String month(Month month) {
    return "referrals:" + month.name().toLowerCase(Locale.ROOT);
  }

  static String source(String group) {
    return "referrals:source:" + group.toLowerCase(Locale.ROOT);
  }

  static String assessments(String band) {
    return "assessments:" + band.toLowerCase(Locale.ROOT);
  }

  static String factor(String code) {
    return "assessments:factor:" + code;
  }

  static String conferences(String band) {
    return "icpc:" + band.toLowerCase(Locale.ROOT);
  }

  static String starts(String category) {
    return "cp_plans_starting:" + category;
  }

  static String open(String category) {
    return "cp_plans_open:" + category;
  }

  static String openFor(String age) {
    return "cp_plans_open:" + age;
  }

  static String inNeed(String need) {
    return "children_in_need:" + need;
  }

  static String episodesEnded(String reason) {
    return "cin_episodes_ended:" + reason;
  }

  static String ended(String age) {
    return "cp_plans_ended:" + age;
  }
}
