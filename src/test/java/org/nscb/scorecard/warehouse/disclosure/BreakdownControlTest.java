package org.nscb.scorecard.warehouse.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.warehouse.disclosure.DisclosureControl.Suppression;

class BreakdownControlTest {

  private final BreakdownControl control = Breakdowns.control();

  @Test
  void nothingIsHiddenOfWhatSaysNothingOfAPerson() {
    List<Cell> cells = new ArrayList<>(Breakdowns.cells(inFull("total"), "total=3/17"));
    cells.addAll(Breakdowns.cells(inFull("district"), "A=1/4 B=2/13"));
    assertEquals("", Breakdowns.hidden(control, cells));
  }

  private static Cell.Table inFull(String breakdown) {
    return new Cell.Table(Breakdowns.IN_FULL, "month", "2015-03", "E10000020", breakdown);
  }

  @ParameterizedTest(name = "{0} of {1}: {2} hidden")
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        // Small counts alone; zero and six are shown.
        "total=0              | A=0 B=0               | nothing",
        "total=12             | A=6 B=6               | nothing",
        "total=6              | A=6 B=0               | nothing",
        "total=1              | A=1 B=0               | A total",
        "total=5              | A=5 B=0               | A total",
        "total=5              | A=2 B=3               | A B total",
        // One hidden part takes the next smallest with it, not a zero.
        "total=40             | A=3 B=12 C=25         | A B",
        "total=40             | A=3 B=25 C=12         | A C",
        "total=15             | A=3 B=0 C=12          | A C",
        // Ties fall by name.
        "total=27             | A=3 B=12 C=12         | A B",
        // Two hidden parts are enough when their sum is no small count.
        "total=29             | A=3 B=4 C=22          | A B",
        "total=24             | A=1 B=2 C=21          | A B C",
        "total=31             | A=1 B=2 C=8 D=20      | A B C",
        // A sum that only equal parts can give tells each of them.
        "total=26             | A=1 B=1 C=1 D=1 E=1 F=1 G=20 | A B C D E F G",
        "total=36             | A=5 B=5 C=6 D=20      | A B C",
        // When nothing else is left, a zero part and then the total.
        "total=6              | A=1 B=1 C=1 D=1 E=1 F=1 G=0 | A B C D E F G",
        "total=6              | A=1 B=1 C=1 D=1 E=1 F=1     | A B C D E F total",
      })
  void countsOfARate(String total, String parts, String hidden) {
    assertEquals(hidden == null ? "" : hidden, hiddenOf(Measure.RATE_PER_10000, total, parts));
  }

  @ParameterizedTest(name = "{0} of {1}: {2} hidden")
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "total=40/100 | A=20/50 B=20/50           | nothing",
        // A small numerator, then a small denominator.
        "total=40/100 | A=3/50 B=7/20 C=30/30     | A B",
        "total=37/100 | A=0/4 B=7/46 C=30/50      | A B",
        // The companion is the smallest in the count that must be protected.
        "total=40/100 | A=3/30 B=30/20 C=7/50     | A C",
        "total=37/100 | A=0/4 B=30/46 C=7/50      | A B",
        // Numerators that are zero in all but one part protect nothing beside it.
        "total=13/60  | A=3/20 B=0/15 C=10/25     | A C",
        // A small total hides its part; the zeros beside it stay.
        "total=3/60   | A=3/20 B=0/15 C=0/25      | A total",
        // The denominator of a hidden total may be read in another indicator, so it still counts.
        "total=3/64   | A=0/4 B=0/15 C=3/45       | A B C total",
      })
  void countsOfAPercentage(String total, String parts, String hidden) {
    assertEquals(hidden == null ? "" : hidden, hiddenOf(Measure.PERCENTAGE, total, parts));
  }

  @Test
  void aMeanIsHiddenByItsNumberOfCases() {
    assertEquals(
        "A B", hiddenOf(Measure.MEAN_DAYS, "total=9000/60", "A=700/4 B=2300/16 C=6000/40"));
  }

  @Test
  void theDenominatorOfARateIsNoSecret() {
    assertEquals(
        "", hiddenOf(Measure.RATE_PER_10000, "total=60/1000", "A=20/300 B=20/300 C=20/400"));
  }

  @Test
  void valuesThatAreNotPartsOfTheTotalNeedNoCompanion() {
    List<Cell> cells = new ArrayList<>();
    cells.addAll(Breakdowns.cells(Breakdowns.table(Measure.PERCENTAGE, "total"), "total=80/100"));
    cells.addAll(
        Breakdowns.cells(
            Breakdowns.table(Measure.PERCENTAGE, "factor"), "1A=3/100 2B=60/100 3A=40/100"));
    assertEquals("1A", Breakdowns.hidden(control, cells));
  }

  @Test
  void aTotalThatHadToBeHiddenIsNotTheSumOfAnotherBreakdown() {
    List<Cell> cells = new ArrayList<>();
    cells.addAll(Breakdowns.cells(Breakdowns.table(Measure.RATE_PER_10000, "total"), "total=6"));
    cells.addAll(
        Breakdowns.cells(
            Breakdowns.table(Measure.RATE_PER_10000, "category"), "A=1 B=1 C=1 D=1 E=1 F=1"));
    cells.addAll(
        Breakdowns.cells(Breakdowns.table(Measure.RATE_PER_10000, "district"), "north=6 south=0"));
    assertEquals("A B C D E F north total", Breakdowns.hidden(control, cells));
  }

  @Test
  void theReasonTellsASmallCountFromItsCompanion() {
    List<Cell> cells = cells(Measure.RATE_PER_10000, "total=40", "A=3 B=12 C=25");
    Map<Cell.Place, Suppression> hidden = control.hidden(cells);
    assertEquals(Suppression.PRIMARY, hidden.get(cells.get(1).place()));
    assertEquals(Suppression.SECONDARY, hidden.get(cells.get(2).place()));
  }

  @Test
  void onePeriodDoesNotTouchAnother() {
    List<Cell> cells = cells(Measure.RATE_PER_10000, "total=40", "A=3 B=12 C=25");
    Cell.Table march = cells.get(0).table();
    Cell.Table april =
        new Cell.Table(march.indicator(), "month", "2015-04", march.area(), "category");
    cells.addAll(Breakdowns.cells(april.total(), "total=90"));
    cells.addAll(Breakdowns.cells(april, "A=30 B=30 C=30"));
    assertEquals(2, control.hidden(cells).size());
  }

  @Test
  void aCountOfThingsIsProtectedAsOneOfChildren() {
    assertEquals("A B", hiddenOf(Measure.COUNT, "total=40", "A=3 B=12 C=25"));
  }

  @Test
  void thePointsOfAMeanAreNoCountAndMayBeNegative() {
    assertEquals("", hiddenOf(Measure.MEAN, "total=-2/40", "A=3/10 B=-5/10 C=0/20"));
    assertEquals("A B", hiddenOf(Measure.MEAN, "total=-2/40", "A=30/3 B=-32/12 C=0/25"));
  }

  @Test
  void whatIsNotShownAndIsCountedInTheTotalProtectsNobodyWhenItIsSmall() {
    assertEquals("B", withOneNotShown("total=40", "A=3", "B=12 C=25"));
    assertEquals("", withOneNotShown("total=40", "A=7", "B=12 C=21"));
  }

  @Test
  void whatNobodyMaySeeGivesNothingAwayBesideAHiddenTotal() {
    List<Cell> cells = new ArrayList<>();
    for (String breakdown : List.of("total", "category")) {
      cells.add(
          new Cell(
              Breakdowns.table(Measure.COUNT, breakdown),
              breakdown.equals("total") ? "total" : "A",
              OptionalDouble.empty(),
              OptionalDouble.empty()));
    }
    cells.addAll(Breakdowns.cells(Breakdowns.table(Measure.COUNT, "category"), "B=12 C=25"));
    assertEquals("", Breakdowns.hidden(control, cells));
  }

  private String withOneNotShown(String total, String notShown, String parts) {
    List<Cell> cells = cells(Measure.COUNT, total, parts);
    for (Cell cell : Breakdowns.cells(Breakdowns.table(Measure.COUNT, "category"), notShown)) {
      cells.add(
          new Cell(
              cell.table(),
              cell.value(),
              cell.numerator(),
              cell.denominator(),
              Cell.Visibility.NOT_SHOWN));
    }
    return Breakdowns.hidden(control, cells);
  }

  private String hiddenOf(Measure measure, String total, String parts) {
    return Breakdowns.hidden(control, cells(measure, total, parts));
  }

  private static List<Cell> cells(Measure measure, String total, String parts) {
    List<Cell> cells = new ArrayList<>();
    cells.addAll(Breakdowns.cells(Breakdowns.table(measure, "total"), total));
    cells.addAll(Breakdowns.cells(Breakdowns.table(measure, "category"), parts));
    return cells;
  }
}
