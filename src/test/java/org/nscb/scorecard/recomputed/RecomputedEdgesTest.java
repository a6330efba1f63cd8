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
 * The same rules over haphazard rows, which are seldom likely and always allowed: whatever a
 * definition says of missing days, last days of months and things that vanish is tried by them.
 */
class RecomputedEdgesTest {
  private static final List<YearMonth> MONTHS =
      List.of(
          YearMonth.of(2014, 3),
          YearMonth.of(2014, 9),
          YearMonth.of(2015, 3),
          YearMonth.of(2016, 3));

  private static Comparison comparison;

  @BeforeAll
  static void build() {
    comparison = new Comparison(SimulatedLake.haphazard());
  }

  @AfterAll
  static void close() {
    comparison.close();
  }

  @TestFactory
  Stream<DynamicTest> theWarehouseAgreesWithTheRuleOf() {
    return comparison.tests(MONTHS, 0);
  }
}
