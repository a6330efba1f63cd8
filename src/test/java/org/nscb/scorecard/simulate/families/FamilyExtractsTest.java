package org.nscb.scorecard.simulate.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.simulate.Simulation;
import org.nscb.scorecard.simulate.SimulationRequest;

/** What the partners of families send in the months from May to July 2014. */
class FamilyExtractsTest {

  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2014, 5), YearMonth.of(2014, 6), YearMonth.of(2014, 7));

  @TempDir static Path folder;

  @BeforeAll
  static void invent() throws IOException {
    new Simulation(Path.of(""), new SimulationRequest(MONTHS.get(0), MONTHS.get(2), 2014, Set.of()))
        .writeTo(folder);
  }

  private static Path file(String sender, String source, YearMonth month) {
    return folder.resolve("extracts").resolve(sender + "_" + source + "_" + month + ".csv");
  }

  private static List<Map<String, String>> rows(String sender, String source, YearMonth month)
      throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file(sender, source, month).toFile())) {
      return rows.readAll();
    }
  }

  @Test
  void noRowTellsWhatHappenedLater() throws IOException {
    for (YearMonth month : MONTHS) {
      List<Map<String, String>> rows = new ArrayList<>();
      rows.addAll(rows("early_help_hub", "early_help_episodes", month));
      rows.addAll(rows("childrens_centres", "parenting_enrolments", month));
      rows.addAll(rows("norfolk_csc", "service_user_feedback", month));
      rows.addAll(rows("norfolk_csc", "complaints", month));
      for (Map<String, String> row : rows) {
        row.forEach(
            (column, cell) -> {
              if (column.endsWith("_date") && !cell.isEmpty()) {
                assertFalse(LocalDate.parse(cell).isAfter(month.atEndOfMonth()), row.toString());
              }
            });
      }
    }
  }

  @Test
  void whatIsOpenStaysInTheNextFileAndWhatHasClosedLeavesIt() throws IOException {
    Set<String> open = new HashSet<>();
    Set<String> closed = new HashSet<>();
    for (Map<String, String> row : rows("early_help_hub", "early_help_episodes", MONTHS.get(0))) {
      (row.get("closure_date").isEmpty() ? open : closed).add(row.get("episode_id"));
    }
    Set<String> next = new HashSet<>();
    for (Map<String, String> row : rows("early_help_hub", "early_help_episodes", MONTHS.get(1))) {
      next.add(row.get("episode_id"));
    }
    assertTrue(next.containsAll(open));
    assertTrue(closed.stream().noneMatch(next::contains));
    assertTrue(open.size() > 300 && closed.size() > 50, open.size() + " " + closed.size());
  }

  @Test
  void whoeverIsSteppedUpIsReferredAndManyChildrenAreKnownToSocialCare() throws IOException {
    Set<String> referred = new HashSet<>();
    for (YearMonth month : MONTHS) {
      for (Map<String, String> row : rows("norfolk_csc", "referrals", month)) {
        referred.add(row.values().stream().filter(c -> c.startsWith("NCC")).findFirst().get());
      }
    }
    int steppedUp = 0;
    int followed = 0;
    for (Map<String, String> row : rows("early_help_hub", "early_help_episodes", MONTHS.get(1))) {
      if (row.get("outcome").equals("stepped_up") && row.get("child_id").startsWith("NCC")) {
        steppedUp++;
        followed += referred.contains(row.get("child_id")) ? 1 : 0;
      }
    }
    assertTrue(steppedUp > 5, "stepped up " + steppedUp);
    assertTrue(followed >= 0.6 * steppedUp, followed + " of " + steppedUp);
  }

  @Test
  void eachFileOfFeedbackHoldsWhatWasAskedInThreeMonths() throws IOException {
    Map<String, String> asked = new HashMap<>();
    for (Map<String, String> row : rows("early_help_hub", "service_user_feedback", MONTHS.get(2))) {
      asked.put(row.get("request_id"), row.get("request_date"));
    }
    for (Map<String, String> row : rows("early_help_hub", "service_user_feedback", MONTHS.get(0))) {
      boolean inMay = row.get("request_date").startsWith("2014-05");
      assertEquals(inMay, asked.containsKey(row.get("request_id")), row.toString());
    }
  }

  @Test
  void aCouncilThatBeganLaterOrForgotSendsNoFile() {
    assertFalse(Files.exists(file("south_norfolk", "complaints", MONTHS.get(0))));
    assertTrue(Files.exists(file("broadland", "complaints", MONTHS.get(1))));
    assertFalse(Files.exists(file("broadland", "complaints", MONTHS.get(2))));
  }
}
