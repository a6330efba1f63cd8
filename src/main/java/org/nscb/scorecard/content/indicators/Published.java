package org.nscb.scorecard.content.indicators;

import java.util.List;
import java.util.Map;

/**
 * Where the DfE publishes the same thing for the year to March.
 *
 * @param table its table in the publication, such as {@code c1}
 * @param numerator measures that are added up, by the names of {@code
 *     warehouse/reference/dfe_measures.csv}
 * @param denominator measures that are added up, or the one word {@code population}
 * @param breakdowns breakdown id to (its value to the measures that are added up), with the table
 *     in {@code breakdownTables}
 * @param breakdownTables breakdown id to the table it is read from
 */
public record Published(
    String table,
    List<String> numerator,
    List<String> denominator,
    Map<String, Map<String, List<String>>> breakdowns,
    Map<String, String> breakdownTables) {

  public static final String POPULATION = "population";
}
