package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.pipelines.cells.CodeTable;

/**
 * A column of a contract, ready to be read.
 *
 * @param codes the spellings of a CODE, CODES or BOOLEAN column, else none
 * @param missing place among the plan's reasons of "is missing"
 * @param unreadable place among the plan's reasons of "is not a date" or what its type says
 */
public record ColumnPlan(
    String name,
    ColumnType type,
    boolean required,
    PrivacyRule privacy,
    CodeTable codes,
    int missing,
    int unreadable)
    implements Serializable {

  public boolean pseudonymised() {
    return privacy == PrivacyRule.PSEUDONYMISE;
  }

  /** Whether it is written at all. */
  public boolean kept() {
    return privacy != PrivacyRule.DROP;
  }
}
