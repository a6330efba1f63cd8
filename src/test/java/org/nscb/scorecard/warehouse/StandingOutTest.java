package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.lake.Receipt.Anonymity;

class StandingOutTest {
  private static final String ASKED =
      "A row stands out when fewer than 5 of the file have the same sex and birth month. ";

  @Test
  void rowsThatStandOutAreRoundedUpSoThatTheyGiveNoHiddenCountAway() {
    assertEquals(
        ASKED
            + "Of 613 good rows in 18 groups at most 5 do (1%); the smallest group has fewer than"
            + " 5. That is within the 10% that the contract passes without remark.",
        sentences(18, 1, 1, 613));
    for (long rows = 2; rows <= 5; rows++) {
      assertEquals(sentences(18, 1, 1, 613), sentences(18, 2, rows, 613));
    }
    assertEquals(
        ASKED
            + "Of 20 good rows in 18 groups at most 10 do (50%); the smallest group has fewer than"
            + " 5. That is more than the 10% that the contract passes without remark.",
        sentences(18, 1, 6, 20));
  }

  @Test
  void aFileOfFewRowsIsNotSaidToHaveMore() {
    assertEquals(
        ASKED
            + "Of 3 good rows in 1 group at most 3 do (100%); the smallest group has fewer than 5."
            + " That is more than the 10% that the contract passes without remark.",
        sentences(1, 3, 3, 3));
  }

  @Test
  void theSmallestGroupIsCountedOnceItIsNotHidden() {
    assertEquals(
        ASKED + "Of 1,613 good rows in 18 groups none does; the smallest group has 12.",
        sentences(18, 12, 0, 1613));
    assertEquals(
        ASKED + "Of 1,613 good rows in 18 groups none does; the smallest group has 5 or more.",
        sentences(18, 5, 0, 1613));
  }

  private static String sentences(long classes, long smallest, long below, long rows) {
    Anonymity found =
        new Anonymity(
            List.of("sex", "birth_month"), 5, classes, smallest, below, (double) below / rows, 0.1);
    return new StandingOut(5).sentences(found, rows);
  }
}
