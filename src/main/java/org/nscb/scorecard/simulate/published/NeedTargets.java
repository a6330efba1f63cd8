package org.nscb.scorecard.simulate.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What was published of children in need (tables b1, b3, b4, b6, b7, and of c1 the last column).
 */
public final class NeedTargets {

  /** Codes of primary_need, in the order of the table. */
  public static final List<String> NEEDS =
      List.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N0");

  /** Codes of closure_reason, in the order of the table; the first is none. */
  public static final List<String> REASONS =
      List.of("", "RC1", "RC2", "RC3", "RC4", "RC5", "RC6", "RC7");

  /** Before it child in need plans were not collected. */
  public static final int FIRST_YEAR_OF_PLANS = 2022;

  private static final List<String> NEED_COLUMNS =
      List.of(
          "N1_Abuse_or_neglect",
          "N2_Childs_disability_or_illness",
          "N3_Parents_disability_or_illness",
          "N4_Family_in_acute_stress",
          "N5_Family_dysfunction",
          "N6_Socially_unacceptable_behaviour",
          "N7_Low_income",
          "N8_Absent_parenting",
          "N9_Cases_other_than_CIN",
          "N0_Not_stated");

  private static final List<String> REASON_COLUMNS =
      List.of(
          "unknown",
          "RC1_Adopted",
          "RC2_Died",
          "RC3_Residence_Order",
          "RC4_Special_Guardianship_Order",
          "RC5_Transfer_to_another_LA",
          "RC6_Transfer_to_Adult_Social_Service",
          "RC7_Other");

  private static final List<String> AGES =
      List.of(
          "3_months_or_less",
          "more_than_3_months_6_months",
          "more_than_6_months_less_than_1_year",
          "1_year_less_than_2_years",
          "2years+");

  private final PublishedTable episodes;
  private final PublishedTable needs;
  private final PublishedTable ages;
  private final PublishedTable reasons;
  private final PublishedTable plans;
  private final PublishedTable referrals;

  NeedTargets(Path folder, String area) throws IOException {
    episodes = PublishedTable.read(folder, "b1_", area);
    needs = PublishedTable.read(folder, "b3_", area);
    ages = PublishedTable.read(folder, "b4_", area);
    reasons = PublishedTable.read(folder, "b6_", area);
    plans = PublishedTable.read(folder, "b7_", area);
    referrals = PublishedTable.read(folder, "c1_", area);
  }

  /** Children in need on 31 March. */
  public int open(int year) {
    return episodes.number(year, "At31_episodes");
  }

  /** In the order of {@link #NEEDS}. */
  public int[] openByNeed(int year) {
    return Targets.complete(open(year), openByNeedAsPublished(year));
  }

  public String[] openByNeedAsPublished(int year) {
    return needs.texts(year, NEED_COLUMNS);
  }

  /** How long the episodes of 31 March had been open, shortest first. */
  public int[] openByAge(int year) {
    return Targets.complete(open(year), ages.texts(year, AGES));
  }

  public int ended(int year) {
    return episodes.number(year, "Ended_episodes");
  }

  /** In the order of {@link #REASONS}. */
  public int[] endedByReason(int year) {
    return Targets.complete(ended(year), endedByReasonAsPublished(year));
  }

  public String[] endedByReasonAsPublished(int year) {
    return reasons.texts(year, REASON_COLUMNS);
  }

  /** Referrals of the year after which the child was assessed and found not in need. */
  public int notInNeed(int year) {
    return referrals.number(year, "Not_in_Need");
  }

  /** Children on a child in need plan on 31 March, from {@link #FIRST_YEAR_OF_PLANS} on. */
  public int plansOpen(int year) {
    return plans.number(year, "CINPlan_At31");
  }
}
