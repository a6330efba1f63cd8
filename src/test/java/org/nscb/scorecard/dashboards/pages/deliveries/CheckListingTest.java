package org.nscb.scorecard.dashboards.pages.deliveries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.release.read.CheckFinding;

class CheckListingTest {

  private static final CheckFinding NOTHING =
      new CheckFinding("plans_once_each", "fail", "A plan is there twice.", 0);

  @Test
  void checksThatFoundNothingSaySo() {
    CheckListing checks = new CheckListing(List.of(NOTHING));
    assertEquals(
        "1 check looked at what was accepted when this release was made, and found nothing.",
        checks.sentence());
    assertEquals(List.of(), checks.table().rows());
  }

  @Test
  void whatWasFoundIsListedWithItsSeverityAndRows() {
    CheckListing checks =
        new CheckListing(
            List.of(
                new CheckFinding("plan_ends_before_start", "warn", "A plan ends before.", 1200),
                NOTHING));
    assertEquals(
        "2 checks looked at what was accepted when this release was made; 1 of them found something."
            + " A warning stops nothing: the rows are counted as its sentence says.",
        checks.sentence());
    assertEquals(
        """
        sentence,severity,rows,name
        A plan ends before.,warn,1200,plan_ends_before_start
        """,
        checks.table().toCsv());
    assertEquals("1,200", checks.table().rows().get(0).get(2).text());
  }
}
