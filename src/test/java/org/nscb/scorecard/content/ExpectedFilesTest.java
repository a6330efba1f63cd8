package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Due;
import org.nscb.scorecard.pipelines.Door;

/** Which files should be there once the extracts of a month are. */
class ExpectedFilesTest {
  private static final YearMonth LATEST = YearMonth.of(2016, 6);

  @Test
  void anExtractIsExpectedOfEachMonth() {
    assertEquals(List.of("2016-04", "2016-05", "2016-06"), expected("referrals", "2016-04"));
  }

  @Test
  void aReturnIsExpectedOfMarchAloneAndOnceItsDueDayIsPast() {
    assertEquals(List.of("2014-03", "2015-03"), expected("cin_census_episodes", "2014-01"));
    assertFalse(contract("cin_census_episodes").speaksOf(LATEST));
  }

  @Test
  void nothingIsExpectedOfAPublication() {
    assertEquals(List.of(), expected("ons_population", "2014-01"));
  }

  @Test
  void aReturnIsDueInTheYearThatItIsOf() {
    YearMonth year = YearMonth.of(2016, 3);
    assertEquals(LocalDate.of(2016, 7, 31), contract("cin_census_episodes").due().get().of(year));
    assertEquals(LocalDate.of(2016, 4, 10), new Due(1, 10).of(year));
    assertEquals(LocalDate.of(2016, 6, 30), new Due(3, 31).of(year));
  }

  private static List<String> expected(String source, String from) {
    return Stream.iterate(
            YearMonth.parse(from),
            month -> !month.isAfter(LATEST.plusMonths(1)),
            m -> m.plusMonths(1))
        .filter(month -> contract(source).isExpected(month, LATEST))
        .map(YearMonth::toString)
        .toList();
  }

  private static Contract contract(String source) {
    return Door.content(Door.REPOSITORY).sources().get(source);
  }
}
