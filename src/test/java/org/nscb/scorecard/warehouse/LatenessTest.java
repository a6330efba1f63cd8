package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipted;
import org.nscb.scorecard.pipelines.Door;

/** Referrals are due on the 10th of the next month. */
class LatenessTest {
  private static final YearMonth MARCH = YearMonth.of(2015, 3);
  private static final YearMonth APRIL = YearMonth.of(2015, 4);
  private static final Map<String, Contract> CONTRACTS = Door.content(Door.REPOSITORY).sources();

  @Test
  void aMonthIsLateByTheDaysAfterItsDueDayByTheClocksOfEngland() {
    Receipt march = at("2015-04-10T22:59:59Z", MARCH, 1);
    Receipt april = at("2015-05-11T23:00:00Z", APRIL, 2);
    assertEquals(List.of(0, 2), days(march, april));
  }

  @Test
  void aCorrectionOfAMonthThatCameInTimeIsNotLate() {
    Receipt march = at("2015-04-01T09:00:00Z", MARCH, 1);
    Receipt again = at("2015-06-01T09:00:00Z", MARCH, 2);
    assertEquals(List.of(0, 0), days(march, again));
  }

  @Test
  void theFirstGoodFileIsLateThoughABadOneCameInTime() {
    Receipt before = at("2015-04-01T09:00:00Z", MARCH, 1);
    Receipt bad =
        Receipted.of("referrals", APRIL, 2)
            .receivedAt(Instant.parse("2015-05-09T09:00:00Z"))
            .refused("Cannot read it.")
            .receipt();
    Receipt good = at("2015-05-13T09:00:00Z", APRIL, 3);
    assertEquals(List.of(0, 0, 3), days(before, bad, good));
  }

  @Test
  void whatWasDueBeforeAnythingCameIsHistoryAndNotLate() {
    Receipt april = at("2015-05-09T09:00:00Z", APRIL, 1);
    Receipt march = at("2015-05-10T09:00:00Z", MARCH, 2);
    assertEquals(List.of(0, 0), days(april, march));
  }

  @Test
  void aReturnIsDueOnItsDayOfTheCollectionYear() {
    Receipt march = at("2015-04-01T09:00:00Z", MARCH, 1);
    Receipt inTime = ofTheCensus("2015-07-31T22:59:59Z", MARCH, 2);
    Receipt late = ofTheCensus("2016-08-03T09:00:00Z", MARCH.plusYears(1), 3);
    assertEquals(List.of(0, 0, 3), days(march, inTime, late));
  }

  @Test
  void aLedgerOfManyYearsIsJudgedInNoTime() {
    List<Receipt> receipts = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      receipts.add(at("2015-04-01T09:00:00Z", YearMonth.of(1000, 1).plusMonths(i), i + 1));
    }
    Instant start = Instant.now();
    Lateness lateness = new Lateness(CONTRACTS, new Ledger(receipts));
    receipts.forEach(lateness::days);
    // scanning the ledger for each receipt takes minutes
    assertTrue(Duration.between(start, Instant.now()).toSeconds() < 5);
  }

  private static List<Integer> days(Receipt... receipts) {
    Lateness lateness = new Lateness(CONTRACTS, new Ledger(List.of(receipts)));
    return List.of(receipts).stream().map(lateness::days).toList();
  }

  private static Receipt ofTheCensus(String instant, YearMonth year, long sequence) {
    return Receipted.of("cin_census_episodes", year, sequence)
        .receivedAt(Instant.parse(instant))
        .receipt();
  }

  private static Receipt at(String instant, YearMonth period, long sequence) {
    return Receipted.of("referrals", period, sequence).receivedAt(Instant.parse(instant)).receipt();
  }
}
