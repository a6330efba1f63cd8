package org.nscb.scorecard.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nscb.scorecard.content.indicators.Polarity;

class ComparisonTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/conformance/trend/benchmark_expected.csv",
      useHeadersInDisplayName = true)
  void theVerdictIsThatOfFingertips(
      String polarity,
      double value,
      double lower,
      double upper,
      double benchmark,
      String expected) {
    Comparison verdict =
        Comparison.of(
            Optional.of(new Interval(lower, upper)),
            OptionalDouble.of(benchmark),
            Fingertips.polarity(polarity));
    assertEquals(expected.toUpperCase(java.util.Locale.ROOT), verdict.name());
  }

  @ParameterizedTest
  @EnumSource(Polarity.class)
  void anIntervalThatTouchesTheBenchmarkIsSimilar(Polarity polarity) {
    Optional<Interval> interval = Optional.of(new Interval(10, 20));
    assertEquals(Comparison.SIMILAR, Comparison.of(interval, OptionalDouble.of(10), polarity));
    assertEquals(Comparison.SIMILAR, Comparison.of(interval, OptionalDouble.of(20), polarity));
  }

  @Test
  void withoutAnIntervalOrABenchmarkThereIsNoVerdict() {
    assertEquals(
        Comparison.NONE,
        Comparison.of(Optional.empty(), OptionalDouble.of(1), Polarity.LOW_IS_GOOD));
    assertEquals(
        Comparison.NONE,
        Comparison.of(
            Optional.of(new Interval(1, 2)), OptionalDouble.empty(), Polarity.LOW_IS_GOOD));
  }
}
