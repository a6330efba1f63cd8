package org.nscb.scorecard.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "2, 160, 100, 1.3", // 1.25: half to even would say 1.2
    "1, 16, 100, 6.3", // 6.25
    "3, 80, 100, 3.8", // 3.75
    "4769, 169965, 10000, 280.6", // children in need, Norfolk 2024, as published
    "0, 40, 100, 0.0",
    "40, 40, 100, 100.0",
    "205, 1000, 10, 2.1" // 2.05 is 2.05, whose nearest binary fraction lies below it
  })
  void halvesGoUpFromExactCounts(
      double numerator, double denominator, int multiplier, String expected) {
    assertEquals(expected, Rounding.halfUp(numerator, denominator, multiplier).toPlainString());
  }

  @Test
  void theEndOfAnIntervalIsRoundedByItsShortestDecimal() {
    assertEquals("2.1", Rounding.halfUp(2.05).toPlainString());
    assertEquals("0.0", Rounding.halfUp(0).toPlainString());
  }

  @Test
  void aZeroDenominatorIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Rounding.halfUp(1, 0, 100));
  }
}
