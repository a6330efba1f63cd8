package org.nscb.scorecard.simulate.partners;

import java.time.YearMonth;
import java.util.List;

/**
 * One source as its agencies would send it. The rows of a month are those known at its end, in
 * plain form: ISO dates, codes, true and false, empty for not known; no row tells what happened
 * later. The same month is always the same, however many months are asked for.
 */
public interface PartnerExtract {

  /** How an agency writes its files. */
  enum Form {
    CSV,
    /** A workbook with one sheet, named as the source, and days as days. */
    XLSX
  }

  /** The id of the source, as its contract's folder is called. */
  String source();

  /** Ids of the agencies that send it. */
  List<String> senders();

  /** Headers, by the names of the contract or one of its other spellings. */
  List<String> columns();

  List<String[]> rows(String sender, YearMonth month);

  /** Whether the sender sends the month at all: some began later, and some forget. */
  default boolean isSent(String sender, YearMonth month) {
    return true;
  }

  default Form form(String sender) {
    return Form.CSV;
  }
}
