package org.nscb.scorecard.catalogue;

import static org.nscb.scorecard.catalogue.Extracts.FIRST;
import static org.nscb.scorecard.catalogue.Extracts.SECOND;
import static org.nscb.scorecard.catalogue.Extracts.THIRD;
import static org.nscb.scorecard.catalogue.Extracts.enquiries;
import static org.nscb.scorecard.catalogue.Extracts.plans;
import static org.nscb.scorecard.catalogue.Extracts.referrals;
import static org.nscb.scorecard.catalogue.OddDelivery.when;

import java.util.List;

/** Values and rows that cannot be what they say. */
final class ItsRows {
  private static final String REFERRED = "QR101,QC101,02/04/2015,6,N1,N,2009-06,F,Norwich";
  private static final String PLANNED = "QP101,QC101,27/04/2015,,NEG,NEG,0";

  private static final String START_FAILS = "severity: fail";
  private static final String PATTERN =
      "\n  - {id: reference_form, kind: pattern, columns: [s47_id], pattern: '[A-Z]+[0-9]+',"
          + " severity: fail, message: The reference is not letters and digits.}";
  private static final String PRESENT_IF =
      "\n  - {id: sex_with_outcome, kind: present_if, columns: [sex], when: outcome,"
          + " severity: fail, message: The outcome has no sex beside it.}";
  private static final String[] CHANGE = {
    "reason: The outcome is asked of everyone", "columns:", "  - {name: outcome, required: true}"
  };

  private ItsRows() {}

  static List<OddDelivery> all() {
    return List.of(
        when("Dates as 2015-04-01 and as 01/04/2015")
            .arrives(enquiries("QS101,QC101,2015-04-01,,F", "QS102,QC102,01/04/2015,,F"))
            .isAccepted(2),
        when("A row with too few cells, and one with too many")
            .arrives(enquiries(FIRST, SECOND, THIRD, "QS104,QC104", FIRST + ",more"))
            .isAccepted(5, 2)
            .because("wrong_number_of_cells", 2),
        when("A line that is empty between the rows")
            .arrives(enquiries(FIRST, "", SECOND))
            .isAccepted(2),
        when("A line of totals at the end")
            .arrives(enquiries(FIRST, SECOND, "Total,2,,,"))
            .isAccepted(3, 1)
            .because("start_date_missing", 1),
        when("31 April")
            .arrives(enquiries(FIRST, SECOND, "QS103,QC103,31/04/2015,,F"))
            .isAccepted(3, 1)
            .because("start_date_not_a_date", 1),
        when("A date of another month")
            .arrives(enquiries(FIRST, SECOND, "QS103,QC103,31/03/2015,,F"))
            .isAccepted(3, 1)
            .because("start_in_month", 1),
        when("Most rows are dated in one other month")
            .arrives(enquiries(FIRST, "QS102,QC102,03/03/2015,,M", "QS103,QC103,31/03/2015,,F"))
            .isRefused()
            .because("start_in_month", 2),
        when("Rows without a value that is required")
            .arrives(enquiries(FIRST, SECOND, "QS103,,30/04/2015,,F", ",QC104,30/04/2015,,F"))
            .isAccepted(4, 2)
            .because("child_id_missing", 1)
            .because("s47_id_missing", 1),
        when("NULL, N/A and a dash where a value may be left out")
            .arrives(enquiries("QS101,QC101,01/04/2015,NULL,N/A", "QS102,QC102,15/04/2015,-,#N/A"))
            .isAccepted(2),
        when("NULL where a value is required")
            .arrives(enquiries(FIRST, "QS102,NULL,15/04/2015,,F"))
            .isAccepted(2, 1)
            .because("child_id_missing", 1),
        when("Labels, aliases and numbered options instead of codes")
            .arrives(
                referrals(
                    "QR101,QC101,02/04/2015,Norfolk Constabulary,Abuse or neglect,b) No,,Girl,KLWN"))
            .isAccepted(1),
        when("A spelling that no code has, where a value may be left out")
            .arrives(enquiries(FIRST, "QS102,QC102,15/04/2015,Somehow,F"))
            .isAccepted(2)
            .notMapped("outcome", 1),
        when("A spelling that no code has, where the code is required")
            .arrives(referrals(REFERRED, "QR102,QC102,02/04/2015,Somebody,N1,N,,F,"))
            .isAccepted(2, 1)
            .because("source_not_a_known_code", 1)
            .notMapped("source", 1),
        when("A code that was not in use yet in the month of the file")
            .arrives(referrals(REFERRED, "QR102,QC102,02/04/2015,5D,N1,N,,F,"))
            .isAccepted(2, 1)
            .because("source_code_not_valid_then", 1),
        when("Maybe, where the answer is yes or no")
            .arrives(referrals(REFERRED, "QR102,QC102,02/04/2015,6,N1,maybe,,F,"))
            .isAccepted(2, 1)
            .because("nfa_not_yes_or_no", 1),
        when("A row that comes twice, the same in every cell")
            .arrives(enquiries(FIRST, SECOND, FIRST))
            .isAccepted(3, 1)
            .because("exact_duplicate", 1),
        when("Most rows are repeats, and the contract does not hold repeats against a file")
            .under("section47", "key: [s47_id]", "key: [s47_id]\nduplicates: warn")
            .arrives(enquiries(FIRST, FIRST, FIRST))
            .isAccepted(3, 2)
            .because("exact_duplicate", 2),
        when("One reference in two rows that differ")
            .arrives(enquiries(FIRST, "QS101,QC102,15/04/2015,,M", THIRD))
            .isAccepted(3, 1)
            .because("duplicate_key", 1),
        when("A row that fails, and a sound one with the same reference after it")
            .arrives(enquiries("QS101,QC101,31/04/2015,,F", FIRST, SECOND))
            .isAccepted(3, 1)
            .because("start_date_not_a_date", 1),
        when("A row with everything wrong has every reason")
            .arrives(referrals(REFERRED, "QR102,,soon,Somebody,N1,maybe,,F,"))
            .isAccepted(2, 1)
            .because("child_id_missing", 1)
            .because("referral_date_not_a_date", 1)
            .because("source_not_a_known_code", 1)
            .because("nfa_not_yes_or_no", 1)
            .notMapped("source", 1),
        when("A plan that ends before it starts")
            .arrives(plans(PLANNED, "QP102,QC102,27/04/2015,01/04/2015,NEG,NEG,0"))
            .isAccepted(2, 1)
            .because("end_not_before_start", 1),
        when("A plan that ends after the month of the file")
            .arrives(plans(PLANNED, "QP102,QC102,27/04/2015,01/05/2015,NEG,NEG,0"))
            .isAccepted(2)
            .withWarning("end_by_month_end", 1),
        when("99 earlier plans")
            .arrives(plans(PLANNED, "QP102,QC102,27/04/2015,,NEG,NEG,99"))
            .isAccepted(2, 1)
            .because("previous_plans_plausible", 1),
        when("One and a half earlier plans")
            .arrives(plans(PLANNED, "QP102,QC102,27/04/2015,,NEG,NEG,1.5"))
            .isAccepted(2, 1)
            .because("previous_plans_not_a_whole_number", 1),
        when("More rows fail than the contract allows")
            .arrives(enquiries(FIRST, "QS102,QC102,soon,,F", "QS103,QC103,later,,F"))
            .isRefused()
            .because("start_date_not_a_date", 2),
        when("A check that the contract lets nothing pass by")
            .under("section47", START_FAILS, "severity: stop")
            .arrives(enquiries(FIRST, SECOND, "QS103,QC103,31/03/2015,,F"))
            .isRefused()
            .because("start_in_month", 1),
        when("A check that the contract lets at most a tenth of the rows fail")
            .under("section47", START_FAILS, "severity: fail, stop_share: 0.1")
            .arrives(enquiries(FIRST, SECOND, "QS103,QC103,31/03/2015,,F"))
            .isRefused()
            .because("start_in_month", 1),
        when("A value is missing that the contract only misses")
            .under(
                "referrals",
                "nfa, type: boolean, required: true",
                "nfa, type: boolean, required: warn")
            .arrives(referrals("QR101,QC101,02/04/2015,6,N1,,2009-06,F,Norwich"))
            .isAccepted(1)
            .withWarning("nfa_missing", 1),
        when("A date that cannot be read, where the contract only counts it")
            .under("cp_plans", "end_date, type: date,", "end_date, type: date, unreadable: warn,")
            .arrives(plans(PLANNED, "QP102,QC102,27/04/2015,soon,NEG,NEG,0"))
            .isAccepted(2)
            .withWarning("end_date_not_a_date", 1),
        when("A reference that is not written as the contract says")
            .under("section47", "checks:", "checks:" + PATTERN)
            .arrives(enquiries(FIRST, SECOND, "103,QC103,30/04/2015,,F"))
            .isAccepted(3, 1)
            .because("reference_form", 1),
        when("An outcome without the value that must come with it")
            .under("section47", "checks:", "checks:" + PRESENT_IF)
            .arrives(enquiries(FIRST, SECOND, "QS103,QC103,30/04/2015,CP_CONFERENCE,"))
            .isAccepted(3, 1)
            .because("sex_with_outcome", 1),
        when("A date after the day on which the file came")
            .arrives(plans(PLANNED, "QP102,QC102,27/04/2015,01/05/2099,NEG,NEG,0"))
            .isAccepted(2, 1)
            .because("end_not_in_future", 1),
        when("A column became required with this month: the contract changed")
            .with("pipelines/sources/section47/changes/2015-04.yml", CHANGE)
            .arrives(enquiries(FIRST, SECOND, "QS103,QC103,30/04/2015,,F"))
            .isAccepted(3, 1)
            .because("outcome_missing", 1),
        when("The month before a column became required")
            .with("pipelines/sources/section47/changes/2015-05.yml", CHANGE)
            .arrives(enquiries(FIRST, SECOND, "QS103,QC103,30/04/2015,,F"))
            .isAccepted(3));
  }
}
