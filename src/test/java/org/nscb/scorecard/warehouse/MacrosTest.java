package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase.WarehouseSqlException;
import org.nscb.scorecard.warehouse.models.WarehouseModels;

class MacrosTest {
  private static WarehouseDatabase database;

  @BeforeAll
  static void prepare() {
    database = WarehouseDatabase.inMemory();
    WarehouseModels.prepare(new ContentLoader(Path.of("")).load(), database);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "2015-05-12, 2015-05-12, 0",
    "2015-05-15, 2015-05-18, 1", // over a weekend
    "2015-05-16, 2015-05-18, 1", // from a Saturday
    "2015-05-15, 2015-05-17, 0", // to a Sunday
    "2015-04-02, 2015-04-07, 1", // over Easter
    "2016-12-23, 2016-12-28, 1", // Christmas Day on a Sunday, its substitute on the 27th
    "2012-06-01, 2012-06-06, 1", // the late spring holiday and the Diamond Jubilee
    "2020-05-07, 2020-05-11, 1", // the early May holiday moved to Friday 8
    "2022-06-01, 2022-06-06, 1", // the late spring holiday moved to Thursday, the Platinum Jubilee
    "2022-09-16, 2022-09-20, 1", // the state funeral
    "2023-05-05, 2023-05-09, 1", // the coronation
    "2012-01-02, 2012-01-03, 1", // the first day of the calendar
    "2028-12-29, 2028-12-31, 0" // the last
  })
  void workingDaysAreCountedFromTheDayAfterTheStart(String start, String end, int days) {
    assertEquals(days, number("working_days(date '%s', date '%s')".formatted(start, end)));
  }

  @Test
  void anEndBeforeTheStartHasNoWorkingDays() {
    assertEquals(null, number("working_days(date '2015-05-12', date '2015-05-11')"));
    assertEquals(null, number("working_days(cast(null as date), date '2015-05-11')"));
  }

  @ParameterizedTest
  @CsvSource({"2011-12-30, 2012-01-05", "2028-12-30, 2029-01-01"})
  void outsideTheCalendarItRefuses(String start, String end) {
    WarehouseSqlException refused =
        assertThrows(
            WarehouseSqlException.class,
            () -> number("working_days(date '%s', date '%s')".formatted(start, end)));
    assertTrue(
        refused.getMessage().contains("outside the calendar of bank holidays"),
        refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "2015-04-02, 2015-04-17, 9, true", // over Easter
    "2015-04-02, 2015-04-20, 9, false",
    "2015-06-30, 2015-06-30, 0, true",
    "2001-01-05, 2015-06-30, 45, false", // long before the calendar
    "2015-12-01, 2016-01-04, 20, false", // from 1 December over Christmas and the new year
    "2015-07-01, 2015-06-30, 10, "
  })
  void aStartLongAgoIsNotWithinSoManyWorkingDays(
      String start, String end, int days, String expected) {
    String within = "within_working_days(date '%s', date '%s', %d)".formatted(start, end, days);
    assertEquals(expected, text("cast(" + within + " as varchar)"));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-06-01, 2015-05-31, unborn",
    "2015-05-01, 2015-05-01, under_1",
    "2014-06-01, 2015-05-31, under_1",
    "2014-05-01, 2015-05-01, 1_to_4",
    "2010-06-01, 2015-05-31, 1_to_4",
    "2010-05-01, 2015-05-01, 5_to_9",
    "2005-05-01, 2015-05-01, 10_to_15",
    "1999-06-01, 2015-05-31, 10_to_15",
    "1999-05-01, 2015-05-01, 16_and_over"
  })
  void anAgeBandBeginsWithTheMonthOfTheBirthday(String birth, String day, String band) {
    assertEquals(
        band,
        database
            .query(
                "select age_band(date '%s', date '%s')".formatted(birth, day),
                row -> row.getString(1))
            .get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-11-30, 3, 2016-02-29",
    "2014-11-30, 3, 2015-02-28",
    "2015-01-15, 3, 2015-04-15",
    "2016-08-31, 6, 2017-02-28"
  })
  void monthsLaterStaysInsideTheMonth(String day, int months, String expected) {
    assertEquals(
        expected,
        database
            .query(
                "select cast(months_later(date '%s', %d) as varchar)".formatted(day, months),
                row -> row.getString(1))
            .get(0));
  }

  @Test
  void aRateOfNothingIsNothing() {
    assertEquals("12.5", text("rate(1, 8, 100)"));
    assertEquals(null, text("rate(0, 0, 100)"));
  }

  private static String text(String expression) {
    return database.query("select " + expression, row -> row.getString(1)).get(0);
  }

  private static Integer number(String expression) {
    String text = text(expression);
    return text == null ? null : Integer.valueOf(text);
  }
}
