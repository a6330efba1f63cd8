package org.nscb.scorecard.dashboards.pages.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.pipelines.Door;

/** What an agency should have sent by the last month of the extracts. */
class SentSourcesTest {
  private static final YearMonth MARCH_2015 = YearMonth.of(2015, 3);
  private static final YearMonth MARCH_2016 = YearMonth.of(2016, 3);
  private static final List<YearMonth> MONTHS =
      Stream.iterate(YearMonth.of(2014, 4), m -> m.plusMonths(1)).limit(24).toList();

  @Test
  void aReturnThatCameBeforeItsDueDayIsOneOfThoseThatAreThere() {
    assertEquals(Set.of(MARCH_2015, MARCH_2016), census(Set.of(MARCH_2015, MARCH_2016)));
  }

  @Test
  void aReturnThatIsNotDueYetIsNotMissed() {
    assertEquals(Set.of(MARCH_2015), census(Set.of()));
  }

  @Test
  void oneThatCameEarlyDoesNotStandForOneThatIsMissing() {
    assertEquals(Set.of(MARCH_2015, MARCH_2016), census(Set.of(MARCH_2016)));
  }

  @Test
  void anExtractIsDueOfEachMonth() {
    assertEquals(Set.copyOf(MONTHS), SentSources.wanted(contract("referrals"), MONTHS, Set.of()));
  }

  private static Set<YearMonth> census(Set<YearMonth> arrived) {
    return SentSources.wanted(contract("cin_census_episodes"), MONTHS, arrived);
  }

  private static Contract contract(String source) {
    return Door.content(Door.REPOSITORY).sources().get(source);
  }
}
