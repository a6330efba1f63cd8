package org.nscb.scorecard.warehouse.database;

import java.util.List;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase.WarehouseSqlException;

/** SQL of the content that DuckDB does not accept, told as every other mistake of the content. */
public final class SqlProblem {
  private SqlProblem() {}

  /**
   * @param file relative to the root of the content
   */
  public static ContentException of(String file, WarehouseSqlException refused) {
    return of(file, "is not accepted by DuckDB: " + ended(refused.getMessage()));
  }

  private static String ended(String sentence) {
    return sentence.matches("(?s).*[.!?]") ? sentence : sentence + ".";
  }

  public static ContentException of(String file, String message) {
    return new ContentException(List.of(new Problem(file, "", 0, message, "Correct the select.")));
  }
}
