package org.nscb.scorecard.simulate.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.simulate.care.Care;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/** What the Board's office sends, of a Norfolk in which nobody knows a child. */
class OfficeTest {

  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2013, 4), YearMonth.of(2014, 10), YearMonth.of(2016, 3));

  /** Dates that may lie ahead. */
  private static final Set<String> AHEAD =
      Set.of("target_date", "target_from", "actions_due_on", "due_on");

  private static World world;

  @BeforeAll
  static void readTheCalendar() throws IOException {
    world =
        new World(
            new Caseload(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            new Care(List.of(), List.of()),
            WorkingDays.read(Path.of("warehouse/reference/bank_holidays.csv")),
            2014);
  }

  @Test
  void aMonthIsTheSameWheneverItIsAskedFor() {
    List<PartnerExtract> one = Office.extracts(world);
    List<PartnerExtract> other = Office.extracts(world);
    other.forEach(extract -> rows(extract, MONTHS.get(0)));
    for (int i = 0; i < one.size(); i++) {
      assertEquals(rows(one.get(i), MONTHS.get(1)), rows(other.get(i), MONTHS.get(1)));
    }
  }

  @Test
  void noRowTellsWhatHappenedLater() {
    for (PartnerExtract extract : Office.extracts(world)) {
      for (YearMonth month : MONTHS) {
        for (List<String> row : rows(extract, month)) {
          assertEquals(extract.columns().size(), row.size(), extract.source());
          IntStream.range(0, row.size())
              .filter(i -> row.get(i).matches("\\d{4}-\\d{2}-\\d{2}"))
              .filter(i -> !AHEAD.contains(extract.columns().get(i)))
              .forEach(
                  i ->
                      assertFalse(
                          LocalDate.parse(row.get(i)).isAfter(month.atEndOfMonth()),
                          extract.source() + " of " + month + ": " + row));
        }
      }
    }
  }

  @Test
  void theBusinessPlanIsThereFromItsFirstMonthWithEveryMeasure() {
    PartnerExtract plans =
        Office.extracts(world).stream()
            .filter(extract -> extract.source().equals("delivery_plan"))
            .findFirst()
            .orElseThrow();
    int measure = plans.columns().indexOf("kpis");
    assertTrue(
        rows(plans, YearMonth.of(2014, 3)).stream()
            .noneMatch(row -> row.get(0).equals("business")));
    assertEquals(
        everyMeasure(),
        rows(plans, YearMonth.of(2014, 4)).stream()
            .filter(row -> row.get(0).equals("business"))
            .map(row -> row.get(measure))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void aTargetOnwardsIsOpenEndedAndOneThatIsAMonthEndsWithIt() {
    assertEquals(LocalDate.of(2014, 9, 1), line("business 3.2.1").target());
    assertTrue(line("business 3.2.1").isOpenEnded());
    assertEquals(LocalDate.of(2014, 9, 30), line("business 2.1.1").target());
    assertFalse(line("business 2.1.1").isOpenEnded());
  }

  private static PlanText line(String key) {
    return PlanText.read().stream()
        .filter(text -> text.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> everyMeasure() {
    Set<String> measures = new TreeSet<>();
    int[] numbers = {8, 18, 7, 10};
    for (int intent = 1; intent <= numbers.length; intent++) {
      for (int number = 1; number <= numbers[intent - 1]; number++) {
        measures.add("K" + (100 * intent + number));
      }
    }
    return measures;
  }

  private static List<List<String>> rows(PartnerExtract extract, YearMonth month) {
    return extract.rows("nscb_office", month).stream().map(Arrays::asList).toList();
  }
}
