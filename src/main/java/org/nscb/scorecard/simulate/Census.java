package org.nscb.scorecard.simulate;

import java.util.Optional;
import org.nscb.scorecard.simulate.census.ReturnChanges;
import org.nscb.scorecard.simulate.census.failures.FailuresOfYear;
import org.nscb.scorecard.simulate.census.slips.SlipsOfYear;

/** The returns of the Children in Need census that are written for each year to March. */
public enum Census {
  NONE,
  /** They agree with the extracts and break no rule. */
  SOUND,
  /** A few slips are made, fewer each year. */
  WITH_SLIPS,
  /** Every rule of the year is broken. */
  WITH_FAILURES;

  /** What is made of returns that are sound; empty where none is written. */
  Optional<ReturnChanges> changes(long seed) {
    return switch (this) {
      case NONE -> Optional.empty();
      case SOUND -> Optional.of(ReturnChanges.NONE);
      case WITH_SLIPS -> Optional.of(year -> new SlipsOfYear(year, seed));
      case WITH_FAILURES -> Optional.of(FailuresOfYear::new);
    };
  }
}
