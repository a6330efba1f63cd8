package org.nscb.scorecard.catalogue;

import static org.nscb.scorecard.catalogue.OddDelivery.when;

import java.util.List;

/** What can be known only beside other deliveries. */
final class OnceReleased {
  private static final String APRIL = "norfolk_csc_visits_2015-04.csv";
  private static final String MAY = "norfolk_csc_visits_2015-05.csv";
  private static final String VISIT = "visit_id,visit_date,referral_id,minutes";

  private static final Sent VISITS =
      Sent.text(
          APRIL,
          VISIT,
          "QV101,2015-04-02,,30",
          "QV102,2015-04-03,,30",
          "QV103,2015-04-07,,30",
          "QV104,2015-04-08,,30");
  private static final Sent CORRECTED =
      Sent.text(
          MAY,
          VISIT,
          "QV101,2015-04-02,,50",
          "QV102,2015-04-03,,30",
          "QV103,2015-04-07,,30",
          "QV104,2015-04-08,,30");
  private static final Sent WITHOUT_THE_FIRST =
      Sent.text(MAY, VISIT, "QV102,2015-04-03,,40", "QV103,2015-04-07,,40", "QV104,2015-04-08,,40");

  private static final Sent REFERRALS =
      Sent.text(
          "norfolk_csc_referrals_2015-04.csv",
          "referral_id,referral_date,days",
          "QR101,2015-04-01,5");
  private static final Sent VISITS_OF_REFERRALS =
      Sent.text(
          APRIL,
          VISIT,
          "QV101,2015-04-02,QR101,20",
          "QV102,2015-04-03,QR101,20",
          "QV103,2015-04-07,QR101,20",
          "QV104,2015-04-08,QR109,60");
  private static final Sent PLANS =
      Sent.text(
          "norfolk_csc_plans_2015-04.csv",
          "plan_id,referral_id,visit_id,start_date",
          "QP101,QR101,,2015-04-20",
          "QP102,QR101,,2015-04-20",
          "QP103,QR109,,2015-04-20");

  private OnceReleased() {}

  static List<OddDelivery> all() {
    return List.of(
        when("A row that an earlier month's file had otherwise, in months that overlap")
            .amongSmallSources()
            .after(REFERRALS, VISITS)
            .arrives(CORRECTED)
            .isAccepted(4)
            .shows("visit_minutes", "2015-04", "35.0"),
        when("The same two files the other way round: the row of the later month stands")
            .amongSmallSources()
            .after(REFERRALS, CORRECTED)
            .arrives(VISITS)
            .isAccepted(4)
            .shows("visit_minutes", "2015-04", "35.0"),
        when("A row that the next month's file should have again and has not")
            .amongSmallSources()
            .after(REFERRALS, VISITS)
            .arrives(WITHOUT_THE_FIRST)
            .isAccepted(3)
            .isFound("vanished", 1)
            .shows("visit_minutes", "2015-04", "40.0"),
        when("A reference to a row that is not there, which the contract counts")
            .amongSmallSources()
            .after(REFERRALS, VISITS)
            .arrives(PLANS)
            .isAccepted(3)
            .isFound("reference warn", 1)
            .shows("plan_days", "2015-04", "10.0"),
        when("A reference to a row that is not there, which the contract fails")
            .amongSmallSources()
            .after(REFERRALS)
            .arrives(VISITS_OF_REFERRALS)
            .isAccepted(4)
            .isFound("reference fail", 1)
            .shows("visit_minutes", "2015-04", "20.0"),
        when("A reference to a row that is not there, which the contract lets nothing pass by")
            .amongSmallSources()
            .under("plans", "severity: warn", "severity: stop")
            .after(REFERRALS, VISITS)
            .arrives(PLANS)
            .isAccepted(3)
            .isFound("reference stop", 1)
            .shows("plan_days", "2015-04", "unavailable"),
        when("The row that is referred to comes later")
            .amongSmallSources()
            .after(VISITS_OF_REFERRALS)
            .arrives(
                Sent.text(
                    "norfolk_csc_referrals_2015-04.csv",
                    "referral_id,referral_date,days",
                    "QR101,2015-04-01,5",
                    "QR109,2015-04-01,5"))
            .isAccepted(2)
            .shows("visit_minutes", "2015-04", "30.0"));
  }
}
