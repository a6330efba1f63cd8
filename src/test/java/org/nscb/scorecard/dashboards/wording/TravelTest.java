package org.nscb.scorecard.dashboards.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Comparison;
import org.nscb.scorecard.statistics.DirectionOfTravel;
import org.nscb.scorecard.statistics.DirectionOfTravel.Judgement;
import org.nscb.scorecard.statistics.DirectionOfTravel.Movement;
import org.nscb.scorecard.statistics.Interval;
import org.nscb.scorecard.statistics.RecentTrend;

class TravelTest {

  @ParameterizedTest(name = "{0} judged {1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UP | BETTER | up, better | better",
        "UP | WORSE | up, worse | worse",
        "UP | NONE | up | neutral",
        "DOWN | WORSE | down, worse | worse",
        "DOWN | BETTER | down, better | better",
        "DOWN | NONE | down | neutral",
        "NO_CLEAR_CHANGE | NONE | no clear change | neutral",
        "CANNOT_TELL | NONE | cannot be compared | neutral"
      })
  void aJudgementIsSaidInWordsAndInAClass(
      Movement movement, Judgement judgement, String words, String cssClass) {
    Travel travel = new Travel(new DirectionOfTravel(movement, judgement));
    assertEquals(words, travel.words());
    assertEquals(cssClass, travel.cssClass());
  }

  @Test
  void everyDirectionHasAShapeOfItsOwn() {
    long shapes =
        Arrays.stream(Movement.values())
            .map(m -> new Travel(new DirectionOfTravel(m, Judgement.NONE)).shape())
            .distinct()
            .count();
    assertEquals(Movement.values().length, shapes);
  }

  @Test
  void theIntervalOfAValueThatIsNotShownIsNotUsed() {
    Optional<Interval> interval = Optional.of(new Interval(1, 2));
    for (Status status : Status.values()) {
      IndicatorValue value =
          Values.of(status, OptionalDouble.empty(), OptionalDouble.empty(), interval);
      assertEquals(
          status == Status.SHOWN ? interval : Optional.empty(), value.shownInterval(), "" + status);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INCREASING, rising",
    "INCREASING_AND_GETTING_BETTER, rising (getting better)",
    "INCREASING_AND_GETTING_WORSE, rising (getting worse)",
    "DECREASING, falling",
    "DECREASING_AND_GETTING_BETTER, falling (getting better)",
    "DECREASING_AND_GETTING_WORSE, falling (getting worse)",
    "NO_CHANGE, no clear trend",
    "CANNOT_BE_CALCULATED, cannot be calculated"
  })
  void aTrendIsSaidWithWhatItMeans(RecentTrend trend, String words) {
    assertEquals(words, Words.trend(trend));
  }

  @ParameterizedTest(name = "{0}: {1}, {2} England")
  @CsvSource({
    "BETTER, better, better than",
    "WORSE, worse, worse than",
    "HIGHER, higher, higher than",
    "LOWER, lower, lower than",
    "SIMILAR, similar, similar to",
    "NONE, not compared, not compared with"
  })
  void aVerdictIsAWordAndARelation(Comparison verdict, String word, String relation) {
    assertEquals(word, Words.verdict(verdict));
    assertEquals(relation, Words.relation(verdict));
  }
}
