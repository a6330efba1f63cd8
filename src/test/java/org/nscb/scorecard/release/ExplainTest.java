package org.nscb.scorecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

  @TempDir Path folder;
  private Lake lake;

  @BeforeEach
  void aLakeWithOneDelivery() throws IOException {
    lake = new Lake(folder);
    lake.deliver("referrals", "rows");
  }

  @Test
  void everythingThatIsKnownStandsOnOnePage() throws IOException {
    String id = lake.publisher(RawWarehouse.invented()).publish().release().id();
    assertEquals(
        """
        F4  Title of referrals  (referrals)
        ===================================

        Definition
          Definition of referrals.

        Method
          Method of referrals.
          Rate per 10,000 children aged 0 to 17; 95% interval by Byar, exact below 10.
          Polarity: no judgement. Kind: flow.
          Periods: month, year_to_march. Breakdowns: district.
          Needs 0 months of history and a follow-up of 0 days.

        Numerator
          select month from marts.fct_referrals

        Models, in the order in which they are built
          staging.stg_referrals

        Sources, and the deliveries in force
          referrals  norfolk_csc  1 delivery  2015-03 to 2015-03

        Latest values of Norfolk, release ID
          extracts   month          2015-03  shown  36.2   (33.4 to 39.2)    600 of 165675   Complete  sound
          published  year_to_march  2015-03  shown  478.8  (468.3 to 489.5)  7933 of 165675  Complete  sound

        Compared with, latest year to March
          England                        2015-03  shown       548.4  1 of 1 with a value  publication of 2024
          statistical neighbours (mean)  2015-03  shown       10.0   2 of 3 with a value  publication of 2024
          East of England                2015-03  suppressed         0 of 1 with a value  publication of 2024
        """
            .replace("release ID", "release " + id),
        new Explain(lake.releases(), lake.content()).of("referrals"));
  }

  @Test
  void beforeTheFirstReleaseTheDefinitionIsExplained() {
    String text = new Explain(lake.releases(), lake.content()).of("plan_days");
    assertTrue(text.contains("Nothing has been published yet."), text);
    assertTrue(text.contains("Mean number of calendar days; no interval."), text);
  }

  @Test
  void aMistypedIndicatorIsAnsweredWithTheNearest() {
    ReleaseException refusal =
        assertThrows(
            ReleaseException.class,
            () -> new Explain(lake.releases(), lake.content()).of("referals"));
    assertEquals(
        "Cannot explain: `referals` is not an indicator of warehouse/indicators. Did you mean"
            + " `referrals`?",
        refusal.getMessage());
  }
}
