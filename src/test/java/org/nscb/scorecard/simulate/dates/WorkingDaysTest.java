package org.nscb.scorecard.simulate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private final WorkingDays workingDays;

  WorkingDaysTest() throws IOException {
    workingDays = WorkingDays.read(Path.of("warehouse/reference/bank_holidays.csv"));
  }

  @Test
  void theDayOfTheStartIsDayZero() {
    LocalDate monday = LocalDate.of(2015, 6, 1);
    assertEquals(0, workingDays.between(monday, monday));
    assertEquals(1, workingDays.between(monday, monday.plusDays(1)));
    assertEquals(5, workingDays.between(monday, monday.plusDays(7)));
  }

  @Test
  void christmasAndItsSubstituteDayDoNotCount() {
    LocalDate friday = LocalDate.of(2016, 12, 23);
    assertFalse(workingDays.isWorkingDay(LocalDate.of(2016, 12, 27)));
    assertEquals(1, workingDays.between(friday, LocalDate.of(2016, 12, 28)));
    assertEquals(LocalDate.of(2016, 12, 28), workingDays.plus(friday, 1));
    assertEquals(friday, workingDays.minus(LocalDate.of(2016, 12, 28), 1));
  }

  @Test
  void aWeekendGoesToTheWorkingDayBeforeOrAfter() {
    LocalDate saturday = LocalDate.of(2015, 6, 6);
    assertEquals(LocalDate.of(2015, 6, 5), workingDays.onOrBefore(saturday));
    assertEquals(LocalDate.of(2015, 6, 8), workingDays.onOrAfter(saturday));
    assertEquals(0, workingDays.within(saturday, saturday.plusDays(1)));
    assertTrue(workingDays.within(saturday, saturday.plusDays(2)) == 1);
  }

  @Test
  void daysOutsideTheListOfBankHolidaysAreRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> workingDays.isWorkingDay(LocalDate.of(2011, 12, 30)));
    assertTrue(e.getMessage().startsWith("Cannot count working days"), e.getMessage());
  }
}
