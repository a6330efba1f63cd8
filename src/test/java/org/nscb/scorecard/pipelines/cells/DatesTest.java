package org.nscb.scorecard.pipelines.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @Test
  void everyDayFrom1900To2100IsReadInBothSpellings() {
    DateTimeFormatter british = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
      assertEquals(day.toEpochDay(), Dates.day(cell(day.toString())), day.toString());
      assertEquals(day.toEpochDay(), Dates.day(cell(british.format(day))), day.toString());
      assertEquals(
          day.withDayOfMonth(1).toEpochDay(), Dates.month(cell(day.toString())), day.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-02-29",
        "1900-02-29",
        "2015-13-01",
        "2015-00-10",
        "2015-04-31",
        "31/04/2015",
        "04/31/2015",
        "1/4/2015",
        "01-04-2015",
        "2015/04/01",
        "2015-04-01x",
        "2015-04-01 10:30:00",
        "42095",
        "today",
        "2015-04",
        "1899-12-31",
        "2101-01-01",
        "٢٠١٥-٠٤-٠١",
        "2015-04-0"
      })
  void whatIsNoRealDayIsNoDate(String text) {
    assertEquals(Dates.NOT_A_DATE, Dates.day(cell(text)));
  }

  private static Cell cell(String text) {
    CsvRecords records = new CsvRecords(text.getBytes(StandardCharsets.UTF_8));
    records.next();
    return new Cell(Encoding.UTF_8).moveTo(records, 0);
  }
}
