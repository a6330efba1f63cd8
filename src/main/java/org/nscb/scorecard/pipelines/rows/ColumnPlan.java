package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.pipelines.cells.CodeTable;

/**
 * A column of a contract, ready to be read.
 *
 * @param required whether no row is accepted without it
 * @param codes the spellings of a CODE, CODES or BOOLEAN column, else none
 * @param missing place among the plan's reasons of "is missing"; {@link #MAY_BE_EMPTY} where that
 *     is no fault
 * @param unreadable place among the plan's reasons of "is not a date" or what its type says
 * @param notInForce place among the plan's reasons of a code that was not in force, of a CODE or
 *     CODES column; else -1
 */
public record ColumnPlan(
    String name,
    ColumnType type,
    boolean required,
    PrivacyRule privacy,
    CodeTable codes,
    int missing,
    int unreadable,
    int notInForce)
    implements Serializable {
  public static final int MAY_BE_EMPTY = -1;

  public boolean pseudonymised() {
    return privacy == PrivacyRule.PSEUDONYMISE;
  }

  /** The type of its values in silver, once the privacy rule has been applied. */
  public ColumnType written() {
    return privacy.written(type);
  }

  /** Whether it is written at all. */
  public boolean kept() {
    return privacy != PrivacyRule.DROP;
  }
}
