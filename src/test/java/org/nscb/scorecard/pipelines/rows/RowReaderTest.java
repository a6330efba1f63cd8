package org.nscb.scorecard.pipelines.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowReaderTest {
  private static final String REFERRALS =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district";
  private static final String ASSESSMENTS =
      "assessment_id,child_id,start_date,authorisation_date,factors";
  private static final String PLANS =
      "plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans";
  private static final String COUNTS =
      "district,missing_episodes,children_missing,episodes_ended,interviews_offered,"
          + "interviews_accepted,interviews_within_72_hours,children_at_low_risk,"
          + "children_at_medium_risk,children_at_high_risk";
  private static final String STATISTICS =
      "time_period,geographic_level,new_la_code,Referrals,Referrals_rate";

  @Test
  void everySpellingOfADateOrCodeOrYesBecomesOneValue() {
    ReadRows rows =
        ReadRows.of(
            "referrals",
            REFERRALS,
            "R1,K1,02/04/2015,6,N1,Y,2009-06,M,E07000148",
            "R2,K1,2015-04-02,Police, N1 - abuse or neglect ,b) Yes,17/06/2009,b) Male,NORWICH",
            "R3,K1,2015-04-02 00:00:00,a) police,Abuse/Neglect,TRUE,06/2009,boy,Norwich City",
            "R4,K1,02/04/2015,Norfolk  Constabulary,n1,1,2009-06-01,Male,\"norwich\"");

    assertEquals(List.of(), rows.refused());
    String same =
        "referral_id=(pseudonym) child_id=(pseudonym) referral_date=2015-04-02 source=6"
            + " primary_need=N1 nfa=true birth_month=2009-06-01 sex=M district=E07000148";
    assertEquals(List.of(same, same, same, same), rows.accepted());
  }

  @Test
  void aMarkerOfAMissingValueIsNoValue() {
    ReadRows rows =
        ReadRows.of("referrals", REFERRALS, "R1,K1,02/04/2015,6,N/A,N,NULL,#N/A,\u00a0-\u00a0");

    assertEquals(
        List.of(
            "referral_id=(pseudonym) child_id=(pseudonym) referral_date=2015-04-02 source=6"
                + " nfa=false"),
        rows.accepted());
  }

  @Test
  void aRowWithTwoFaultsHasBothReasons() {
    ReadRows rows = ReadRows.of("referrals", REFERRALS, "R1,,31/04/2015,6,N1,N,2009-06,M,");

    assertEquals(List.of("1 child_id_missing referral_date_not_a_date"), rows.refused());
    assertEquals(
        Map.of("child_id_missing", 1L, "referral_date_not_a_date", 1L), rows.counts().reasons());
    assertEquals(1, rows.counts().quarantined());
  }

  @Test
  void eachFaultHasItsOwnReason() {
    assertEquals(
        List.of(
            "1 referral_id_missing",
            "2 referral_in_month",
            "3 source_not_a_known_code",
            "4 nfa_not_yes_or_no",
            "5 birth_month_not_a_month",
            "6 wrong_number_of_cells",
            "7 wrong_number_of_cells",
            "8 unreadable_quotes",
            "9 referral_date_not_a_date",
            "10 referral_date_not_a_date"),
        ReadRows.of(
                "referrals",
                REFERRALS,
                ",K1,02/04/2015,6,,N,,,",
                "R2,K1,01/05/2015,6,,N,,,",
                "R3,K1,02/04/2015,Martian,,N,,,",
                "R4,K1,02/04/2015,6,,maybe,,,",
                "R5,K1,02/04/2015,6,,N,2009-13,,",
                "R6,K1,02/04/2015,6,,N,,",
                "R7,K1,02/04/2015,6,,N,,,,",
                "R8,\"K\"1,02/04/2015,6,,N,,,",
                "R9,K1,29/02/2015,6,,N,,,",
                "R10,K1,4/2/15,6,,N,,,")
            .refused());
    assertEquals(
        List.of(
            "1 end_not_before_start",
            "2 previous_plans_not_a_whole_number",
            "3 previous_plans_plausible",
            "4 start_by_month_end"),
        ReadRows.of(
                "cp_plans",
                PLANS,
                "P1,K1,02/04/2015,01/04/2015,NEG,NEG,0",
                "P2,K1,02/04/2015,,NEG,NEG,1.5",
                "P3,K1,02/04/2015,,NEG,NEG,51",
                "P4,K1,02/05/2015,,NEG,NEG,0")
            .refused());
  }

  @Test
  void aCodeThatIsNotKnownIsCountedAndRefusesOnlyARowThatNeedsIt() {
    ReadRows rows =
        ReadRows.of(
            "referrals",
            REFERRALS,
            "R1,K1,02/04/2015,6,PSRMEM,N,,,",
            "R2,K1,02/04/2015,Martian,PSRMEM,N,,,");

    assertEquals(1, rows.accepted().size());
    assertEquals(List.of("2 source_not_a_known_code"), rows.refused());
    assertEquals(Map.of("primary_need", 2L, "source", 1L), rows.counts().unmapped());
  }

  @Test
  void theFirstAcceptedRowOfAKeyStaysAndLaterOnesAreRefused() {
    ReadRows rows =
        ReadRows.of(
            "referrals",
            REFERRALS,
            "R1,K1,99/04/2015,6,,N,,,",
            "R1,K1,02/04/2015,6,,N,,,",
            "r 1,K1,03/04/2015,6,,N,,,",
            "R1,,03/04/2015,6,,N,,,");

    assertEquals(1, rows.accepted().size());
    assertEquals(
        List.of(
            "1 referral_date_not_a_date", "3 duplicate_key", "4 duplicate_key child_id_missing"),
        rows.refused());
  }

  @Test
  void aWarningLeavesTheRowAcceptedAndIsCounted() {
    ReadRows rows =
        ReadRows.of(
            "assessments", ASSESSMENTS, "A1,K1,02/04/2015,02/05/2015,3B", "A2,K1,02/04/2015,,");

    assertEquals(2, rows.accepted().size());
    assertEquals(Map.of("authorised_by_month_end", 1L), rows.counts().warnings());
  }

  @Test
  void severalCodesInACellAreAList() {
    ReadRows rows =
        ReadRows.of(
            "assessments",
            ASSESSMENTS,
            "A1,K1,02/04/2015,,3B; 4b;Neglect;3B",
            "A2,K1,02/04/2015,,\"3B,4B\"",
            "A3,K1,02/04/2015,,Child sexual exploitation;Dragons");

    assertEquals(
        List.of("factors=3B+4B+16A", "factors=3B+4B", "factors=11A"),
        rows.accepted().stream().map(r -> r.substring(r.indexOf("factors"))).toList());
    assertEquals(Map.of("factors", 1L), rows.counts().unmapped());
  }

  @Test
  void theSymbolsOfAPublisherAreKeptApartFromZeroAndFromNothing() {
    ReadRows rows =
        ReadRows.of(
            "dfe_children_in_need",
            STATISTICS,
            "2014,National,,0,12.5",
            "2014,Local authority,E10000020,c,",
            "2014,Local authority,E10000021,x,-",
            "2014,Local authority,E10000022,many,1");

    String norfolk = "time_period=2014 geographic_level=Local authority new_la_code=E10000020 ";
    String next = "time_period=2014 geographic_level=Local authority new_la_code=E10000021 ";
    assertEquals(
        List.of(
            "time_period=2014 geographic_level=National measure=Referrals value=0.0",
            "time_period=2014 geographic_level=National measure=Referrals_rate value=12.5",
            norfolk + "measure=Referrals symbol=c",
            norfolk + "measure=Referrals_rate",
            next + "measure=Referrals symbol=x",
            next + "measure=Referrals_rate symbol=-"),
        rows.accepted());
    assertEquals(List.of("4 measure_not_a_number"), rows.refused());
    assertEquals(3, rows.counts().accepted());
  }

  @Test
  void aCountThatIsHeldBackIsNeitherANumberNorNothing() {
    ReadRows rows =
        ReadRows.of(
            "missing_and_cse",
            COUNTS,
            "Norwich,48,31,46,44,30,25,31,22,0",
            "Breckland,c,C,*,<5,< 6,1-5,1 to 5,x,X");

    assertEquals(
        List.of(
            "district=E07000148 missing_episodes=48 children_missing=31 episodes_ended=46"
                + " interviews_offered=44 interviews_accepted=30 interviews_within_72_hours=25"
                + " children_at_low_risk=31 children_at_medium_risk=22 children_at_high_risk=0"
                + " missing_episodes_withheld=false children_missing_withheld=false"
                + " episodes_ended_withheld=false interviews_offered_withheld=false"
                + " interviews_accepted_withheld=false interviews_within_72_hours_withheld=false"
                + " children_at_low_risk_withheld=false children_at_medium_risk_withheld=false"
                + " children_at_high_risk_withheld=false",
            "district=E07000143 missing_episodes_withheld=true children_missing_withheld=true"
                + " episodes_ended_withheld=true interviews_offered_withheld=true"
                + " interviews_accepted_withheld=true interviews_within_72_hours_withheld=true"
                + " children_at_low_risk_withheld=true children_at_medium_risk_withheld=true"
                + " children_at_high_risk_withheld=true"),
        rows.accepted());
  }

  @Test
  void whatIsNeitherACountNorAMarkRefusesTheRow() {
    ReadRows rows =
        ReadRows.of(
            "missing_and_cse",
            COUNTS,
            "Norwich,,31,46,44,30,25,31,22,0",
            "Breckland,-1,few,1.5,<50,30,25,31,22,0",
            "South Norfolk,4,4,4,4,4,4,4,4,4",
            "E07000149,5,4,4,4,4,4,4,4,4");

    assertEquals(
        List.of(
            "1 missing_episodes_missing",
            "2 missing_episodes_not_a_count children_missing_not_a_count"
                + " episodes_ended_not_a_count interviews_offered_not_a_count",
            "4 duplicate_key"),
        rows.refused());
  }
}
