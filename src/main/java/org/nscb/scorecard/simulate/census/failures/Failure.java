package org.nscb.scorecard.simulate.census.failures;

import java.util.List;
import java.util.function.Consumer;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * How one rule is broken.
 *
 * @param rule its code
 * @param table of the field that breaks it
 * @param field that breaks it
 * @param change made to a sound child
 * @param also codes of rules that cannot but be broken with it
 */
record Failure(
    String rule, CensusTable table, String field, Consumer<Specimen> change, List<String> also) {

  static Failure of(String rule, CensusTable table, String field, Consumer<Specimen> change) {
    return new Failure(rule, table, field, change, List.of());
  }

  Failure with(String another) {
    return new Failure(rule, table, field, change, List.of(another));
  }
}
