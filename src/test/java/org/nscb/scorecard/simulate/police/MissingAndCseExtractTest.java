package org.nscb.scorecard.simulate.police;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.simulate.partners.World;

/** What the police would count, of each month by itself. */
class MissingAndCseExtractTest {

  private static final MissingAndCseExtract EXTRACT =
      new MissingAndCseExtract(new World(null, null, null, 2014));
  private static final String SENDER = "norfolk_police";

  @Test
  void aMonthIsTheSameWheneverItIsAskedFor() {
    List<String[]> first = EXTRACT.rows(SENDER, YearMonth.of(2015, 6));
    EXTRACT.rows(SENDER, YearMonth.of(2014, 1));
    List<String[]> again = EXTRACT.rows(SENDER, YearMonth.of(2015, 6));
    for (int i = 0; i < first.size(); i++) {
      assertEquals(List.of(first.get(i)), List.of(again.get(i)));
    }
  }

  @Test
  void nobodyIsInterviewedWhoWasNotMissing() {
    for (int month = 0; month < 36; month++) {
      for (String[] row : EXTRACT.rows(SENDER, YearMonth.of(2013, 4).plusMonths(month))) {
        int[] falling = {
          number(row[1]), number(row[3]), number(row[4]), number(row[5]), number(row[6])
        };
        for (int i = 1; i < falling.length; i++) {
          assertTrue(falling[i] <= falling[i - 1], String.join(",", row));
        }
      }
    }
  }

  @Test
  void smallNumbersOfChildrenAreHeldBackAndFewerOfThemByTheYear() {
    assertTrue(heldBack(YearMonth.of(2013, 4)) > 3 * heldBack(YearMonth.of(2015, 4)));
    assertEquals("c", mark(YearMonth.of(2013, 4)));
  }

  private static int heldBack(YearMonth from) {
    int held = 0;
    for (int month = 0; month < 12; month++) {
      for (String[] row : EXTRACT.rows(SENDER, from.plusMonths(month))) {
        for (String cell : row) {
          held += cell.equals("c") || cell.equals("1-5") ? 1 : 0;
        }
      }
    }
    return held;
  }

  private static String mark(YearMonth month) {
    return EXTRACT.rows(SENDER, month).stream()
        .flatMap(row -> List.of(row).stream())
        .filter(cell -> cell.equals("c") || cell.equals("1-5"))
        .findFirst()
        .orElse("");
  }

  private static int number(String cell) {
    return Integer.parseInt(cell);
  }
}
