package org.nscb.scorecard.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.statistics.DirectionOfTravel.Judgement;
import org.nscb.scorecard.statistics.DirectionOfTravel.Movement;

class DirectionOfTravelTest {

  private static final Optional<Interval> SOME = Optional.of(new Interval(1, 2));

  @ParameterizedTest(name = "{0} to {1}, then {2} to {3}: {4}")
  @CsvSource({
    "10, 20, 21, 30, UP",
    "21, 30, 10, 20, DOWN",
    "10, 20, 20, 30, NO_CLEAR_CHANGE",
    "20, 30, 10, 20, NO_CLEAR_CHANGE",
    "10, 20, 15, 16, NO_CLEAR_CHANGE",
    "10, 20, 10, 20, NO_CLEAR_CHANGE"
  })
  void onlyIntervalsThatDoNotTouchAreAChange(
      double low, double high, double lowLater, double highLater, Movement expected) {
    assertEquals(
        expected,
        between(new Interval(low, high), new Interval(lowLater, highLater), Polarity.NO_JUDGEMENT)
            .movement());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, HIGH_IS_GOOD, BETTER",
    "1, 2, LOW_IS_GOOD, WORSE",
    "1, 2, NO_JUDGEMENT, NONE",
    "2, 1, HIGH_IS_GOOD, WORSE",
    "2, 1, LOW_IS_GOOD, BETTER",
    "2, 1, NO_JUDGEMENT, NONE",
    "1, 1, HIGH_IS_GOOD, NONE",
    "1, 1, LOW_IS_GOOD, NONE",
    "1, 1, NO_JUDGEMENT, NONE"
  })
  void aMovementIsJudgedByPolarity(
      double earlier, double later, Polarity polarity, Judgement expected) {
    assertEquals(
        expected,
        between(new Interval(earlier, earlier), new Interval(later, later), polarity).judgement());
  }

  @ParameterizedTest
  @EnumSource(Polarity.class)
  void withoutBothIntervalsNothingCanBeTold(Polarity polarity) {
    DirectionOfTravel nothing = new DirectionOfTravel(Movement.CANNOT_TELL, Judgement.NONE);
    assertEquals(nothing, DirectionOfTravel.between(Optional.empty(), SOME, polarity));
    assertEquals(nothing, DirectionOfTravel.between(SOME, Optional.empty(), polarity));
    assertEquals(nothing, DirectionOfTravel.between(Optional.empty(), Optional.empty(), polarity));
  }

  private static DirectionOfTravel between(Interval earlier, Interval later, Polarity polarity) {
    return DirectionOfTravel.between(Optional.of(earlier), Optional.of(later), polarity);
  }
}
