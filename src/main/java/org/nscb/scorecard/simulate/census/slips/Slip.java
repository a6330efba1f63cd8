package org.nscb.scorecard.simulate.census.slips;

import java.util.Optional;
import java.util.function.Function;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.simulate.census.Module;

/** A mistake in the return: either it tells something else than the extracts, or breaks a rule. */
enum Slip {
  REFERRAL_ONLY_IN_EXTRACTS("", 400, Slips::leaveReferralOut),
  REFERRAL_ONLY_IN_CENSUS("", 12, Slips::referAgain),
  DATE_DIFFERS("", 60, Slips::authoriseEarlier),
  PLAN_ONLY_IN_EXTRACTS("", 120, Slips::leavePlanOut),
  CATEGORY_DIFFERS("", 160, Slips::anotherCategory),
  NO_ETHNICITY(
      "4220", 30, child -> Slips.blank(child, CensusTable.CHILD_CHARACTERISTICS, "Ethnicity")),
  WRONG_PUPIL_NUMBER("1510", 12, Slips::wrongLetter),
  NO_PUPIL_NUMBER("8770Q", 20, Slips::noPupilNumber),
  NO_NEED("8610", 18, Slips::noNeed),
  NO_REASON("8805", 25, Slips::noReason);

  private final String rule;
  private final double ofTenThousand;
  private final Function<Module, Optional<Change>> change;

  Slip(String rule, double ofTenThousand, Function<Module, Optional<Change>> change) {
    this.rule = rule;
    this.ofTenThousand = ofTenThousand;
    this.change = change;
  }

  /**
   * What was changed.
   *
   * @param was empty for nothing
   * @param is empty for nothing
   */
  record Change(CensusTable table, String field, String was, String is) {}

  /** The rule that it breaks; empty where it breaks none. */
  String rule() {
    return rule;
  }

  /** In how many of ten thousand children that allow it, in the first year. */
  double ofTenThousand() {
    return ofTenThousand;
  }

  /** Makes it, where the child allows it. */
  Optional<Change> make(Module child) {
    return change.apply(child);
  }
}
