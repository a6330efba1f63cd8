package org.nscb.scorecard.catalogue;

/** The invented extracts that most lines of the catalogue are variations of. */
final class Extracts {
  static final String ENQUIRIES = "norfolk_csc_section47_2015-04.csv";
  static final String ENQUIRIES_IN_MAY = "norfolk_csc_section47_2015-05.csv";
  static final String ENQUIRY = "s47_id,child_id,start_date,outcome,sex";
  static final String FIRST = "QS101,QC101,01/04/2015,CP_CONFERENCE,F";
  static final String SECOND = "QS102,QC102,15/04/2015,CP_CONFERENCE,M";
  static final String THIRD = "QS103,QC103,30/04/2015,CP_CONFERENCE,F";

  static final String REFERRALS = "norfolk_csc_referrals_2015-04.csv";
  static final String REFERRAL =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district";

  static final String PLANS = "norfolk_csc_cp_plans_2015-04.csv";
  static final String PLAN =
      "plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans";

  private Extracts() {}

  /** April's enquiries: the header, then these rows. */
  static Sent enquiries(String... rows) {
    return Sent.text(ENQUIRIES, Sent.under(ENQUIRY, java.util.List.of(rows)));
  }

  static Sent referrals(String... rows) {
    return Sent.text(REFERRALS, Sent.under(REFERRAL, java.util.List.of(rows)));
  }

  static Sent plans(String... rows) {
    return Sent.text(PLANS, Sent.under(PLAN, java.util.List.of(rows)));
  }
}
