package org.nscb.scorecard.recomputed;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nscb.scorecard.warehouse.SimulatedLake;

/**
 * Every figure of the invented extracts that ends in four months is computed a second time, by
 * rules in plain Java that were written from the definitions and share no SQL with the warehouse,
 * and is the same to the unit. {@code -Dindicators=<regular expression>} compares some indicators
 * alone.
 */
class RecomputedValuesTest {
  private static final List<YearMonth> MONTHS =
      List.of(
          YearMonth.of(2014, 3),
          YearMonth.of(2014, 9),
          YearMonth.of(2015, 3),
          YearMonth.of(2016, 3));

  private static Comparison comparison;

  @BeforeAll
  static void build() {
    comparison = new Comparison(SimulatedLake.shared());
  }

  @AfterAll
  static void close() {
    comparison.close();
  }

  @TestFactory
  Stream<DynamicTest> theWarehouseAgreesWithTheRuleOf() {
    return comparison.tests(MONTHS, 1);
  }
}
