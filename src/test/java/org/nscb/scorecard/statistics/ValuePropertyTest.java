package org.nscb.scorecard.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nscb.scorecard.content.indicators.Measure;

class ValuePropertyTest {

  /** Whoever has only the value rounds as if the counts were there. */
  @Property(tries = 5000)
  void aValueRoundsAsItsCountsDo(
      @ForAll Measure measure,
      @ForAll @IntRange(max = 100_000) int numerator,
      @ForAll @IntRange(min = 1, max = 12_000_000) int denominator) {
    assertEquals(
        Rounding.halfUp(numerator, denominator, measure.multiplier()),
        Rounding.halfUp(Value.of(measure, numerator, denominator).orElseThrow()));
  }

  /** Small denominators are where exact halves are. */
  @Property(tries = 5000)
  void halvesRoundAsTheirCountsDo(
      @ForAll Measure measure,
      @ForAll @IntRange(max = 2_000) int numerator,
      @ForAll @IntRange(min = 1, max = 400) int denominator) {
    assertEquals(
        Rounding.halfUp(numerator, denominator, measure.multiplier()),
        Rounding.halfUp(Value.of(measure, numerator, denominator).orElseThrow()));
  }
}
