package org.nscb.scorecard.dashboards.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Interval;
import org.nscb.scorecard.release.read.Status;

class TravelTest {

  @ParameterizedTest(name = "{0} where {1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UP | HIGH_IS_GOOD | up, better | better",
        "UP | LOW_IS_GOOD | up, worse | worse",
        "UP | NO_JUDGEMENT | up | neutral",
        "DOWN | HIGH_IS_GOOD | down, worse | worse",
        "DOWN | LOW_IS_GOOD | down, better | better",
        "DOWN | NO_JUDGEMENT | down | neutral",
        "NO_CLEAR_CHANGE | HIGH_IS_GOOD | no clear change | neutral",
        "NO_CLEAR_CHANGE | LOW_IS_GOOD | no clear change | neutral",
        "NO_CLEAR_CHANGE | NO_JUDGEMENT | no clear change | neutral",
        "CANNOT_TELL | HIGH_IS_GOOD | cannot be compared | neutral",
        "CANNOT_TELL | LOW_IS_GOOD | cannot be compared | neutral",
        "CANNOT_TELL | NO_JUDGEMENT | cannot be compared | neutral"
      })
  void directionIsJudgedOnlyWherePolarityAllows(
      Direction direction, Polarity polarity, String words, String cssClass) {
    Travel travel = Travel.of(direction, polarity);
    assertEquals(words, travel.words());
    assertEquals(cssClass, travel.cssClass());
  }

  @Test
  void everyDirectionHasAShapeOfItsOwn() {
    long shapes =
        java.util.Arrays.stream(Direction.values())
            .map(d -> Travel.of(d, Polarity.NO_JUDGEMENT).shape())
            .distinct()
            .count();
    assertEquals(Direction.values().length, shapes);
  }

  @ParameterizedTest(name = "{0} to {1}, then {2} to {3}: {4}")
  @CsvSource({
    "10, 20, 21, 30, UP",
    "21, 30, 10, 20, DOWN",
    "10, 20, 20, 30, NO_CLEAR_CHANGE",
    "10, 20, 15, 16, NO_CLEAR_CHANGE",
    "10, 20, 10, 20, NO_CLEAR_CHANGE"
  })
  void onlyIntervalsThatDoNotTouchAreAChange(
      double low, double high, double lowLater, double highLater, Direction expected) {
    assertEquals(
        expected,
        Direction.between(
            shown(new Interval(low, high)), shown(new Interval(lowLater, highLater))));
  }

  @Test
  void aValueThatIsNotShownCannotBeCompared() {
    IndicatorValue shown = shown(new Interval(1, 2));
    for (Status status : Status.values()) {
      if (status != Status.SHOWN) {
        IndicatorValue hidden =
            Values.of(status, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
        assertEquals(Direction.CANNOT_TELL, Direction.between(hidden, shown));
        assertEquals(Direction.CANNOT_TELL, Direction.between(shown, hidden));
      }
    }
  }

  @Test
  void aMeasureWithoutIntervalsCannotBeCompared() {
    IndicatorValue mean =
        Values.of(Status.SHOWN, OptionalDouble.of(9), OptionalDouble.of(3), Optional.empty());
    assertEquals(Direction.CANNOT_TELL, Direction.between(mean, mean));
  }

  @ParameterizedTest(name = "interval {0} to {1} against 50 where {2}: {3}")
  @CsvSource({
    "60, 70, HIGH_IS_GOOD, BETTER",
    "60, 70, LOW_IS_GOOD, WORSE",
    "60, 70, NO_JUDGEMENT, HIGHER",
    "30, 40, HIGH_IS_GOOD, WORSE",
    "30, 40, LOW_IS_GOOD, BETTER",
    "30, 40, NO_JUDGEMENT, LOWER",
    "40, 60, HIGH_IS_GOOD, SIMILAR",
    "50, 60, LOW_IS_GOOD, SIMILAR",
    "40, 50, NO_JUDGEMENT, SIMILAR"
  })
  void aBenchmarkIsPassedOnlyByAWholeInterval(
      double low, double high, Polarity polarity, Verdict expected) {
    assertEquals(expected, Verdict.of(shown(new Interval(low, high)), 50, polarity));
  }

  @Test
  void withoutAnIntervalThereIsNoVerdict() {
    IndicatorValue mean =
        Values.of(Status.SHOWN, OptionalDouble.of(9), OptionalDouble.of(3), Optional.empty());
    assertEquals(Verdict.NO_VERDICT, Verdict.of(mean, 50, Polarity.HIGH_IS_GOOD));
  }

  private static IndicatorValue shown(Interval interval) {
    return Values.of(
        Status.SHOWN, OptionalDouble.of(1), OptionalDouble.of(1), Optional.of(interval));
  }
}
