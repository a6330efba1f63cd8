package org.nscb.scorecard.simulate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.simulate.InventedRows.Row;
import org.nscb.scorecard.simulate.extracts.Fault;

class SimulationFilesTest {

  private static final YearMonth JUNE_2014 = YearMonth.of(2014, 6);

  /** The sources of children's social care that are made to equal what was published. */
  private static final List<String> CASEWORK =
      List.of("contacts", "referrals", "assessments", "section47", "conferences", "cp_plans");

  @TempDir Path folder;

  private SimulationReport write(Path to, YearMonth from, YearMonth until, long seed, Set<Fault> f)
      throws IOException {
    return new Simulation(Path.of(""), new SimulationRequest(from, until, seed, f)).writeTo(to);
  }

  @Test
  void theSameSeedWritesTheSameBytesALongerRangeOnlyAddsFilesAndAnotherSeedInventsOthers()
      throws IOException {
    Path shorter = folder.resolve("shorter");
    Path longer = folder.resolve("longer");
    SimulationReport report = write(shorter, YearMonth.of(2014, 5), JUNE_2014, 5, Set.of());
    write(longer, SimulationRequest.EARLIEST, JUNE_2014, 5, Set.of());
    List<Path> files = files(shorter.resolve("extracts"));
    assertEquals(report.files(), files.size());
    assertTrue(files.size() > 2 * CASEWORK.size(), "partners send files too");
    for (Path file : files) {
      assertArrayEquals(
          Files.readAllBytes(file),
          Files.readAllBytes(longer.resolve("extracts").resolve(file.getFileName())),
          file.getFileName().toString());
    }
    Path other = folder.resolve("other");
    write(other, JUNE_2014, JUNE_2014, 6, Set.of());
    String name = "extracts/norfolk_csc_referrals_2014-06.csv";
    assertTrue(Files.mismatch(shorter.resolve(name), other.resolve(name)) >= 0);
  }

  @Test
  void theReportCountsWhatWasWritten() throws IOException {
    SimulationReport report = write(folder, YearMonth.of(2014, 5), JUNE_2014, 5, Set.of());
    assertEquals(files(folder.resolve("extracts")).size(), report.files());
    InventedRows rows = new InventedRows(folder.resolve("extracts"));
    for (String source : CASEWORK) {
      assertEquals(rows.of(source).size(), report.rows().get(source), source);
    }
    assertTrue(report.rows().keySet().size() > CASEWORK.size(), "partners have rows too");
    assertEquals(0, report.faults());
    assertTrue(report.children() > 1000);
    assertFalse(Files.exists(folder.resolve("faults.csv")));
  }

  @Test
  void monthsWithoutPublishedFiguresAreRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new SimulationRequest(
                    SimulationRequest.EARLIEST, YearMonth.of(2024, 4), 1, Set.of()));
    assertEquals(
        "Cannot invent extracts: 2013-04 to 2024-04 does not lie within the published months."
            + " Choose months from 2013-04 to 2024-03, the earlier one first.",
        e.getMessage());
  }

  @Test
  void everyFaultIsPlantedWhereTheListSaysSo() throws IOException {
    SimulationReport report =
        write(folder, YearMonth.of(2015, 1), YearMonth.of(2015, 12), 9, EnumSet.allOf(Fault.class));
    List<String[]> lines = InventedRows.table(folder.resolve("faults.csv"));
    assertEquals(report.faults(), lines.size() - 1);
    EnumSet<Fault> planted = EnumSet.noneOf(Fault.class);
    for (String[] line : lines.subList(1, lines.size())) {
      Fault fault = Fault.valueOf(line[3].toUpperCase(java.util.Locale.ROOT));
      planted.add(fault);
      assertTrue(Set.of("accepted", "quarantined", "refused").contains(line[4]));
      check(fault, line);
    }
    assertEquals(EnumSet.allOf(Fault.class), planted);
  }

  private void check(Fault fault, String[] line) throws IOException {
    Path file = folder.resolve("extracts").resolve(line[0]);
    Path later = folder.resolve("later").resolve(line[0]);
    int row = Integer.parseInt(line[1]);
    switch (fault) {
      case LATE_FILE -> {
        assertFalse(Files.exists(file));
        assertTrue(Files.exists(later));
      }
      case REPEATED_FILE -> assertEquals(-1, Files.mismatch(file, later));
      case RESUBMISSION ->
          assertTrue(Files.readAllLines(later).size() > Files.readAllLines(file).size());
      case WRONG_ENCODING ->
          assertThrows(
              java.nio.charset.CharacterCodingException.class, () -> Files.readString(file));
      case SWAPPED_COLUMNS ->
          assertThrows(RuntimeException.class, () -> rowsOf(line[0]).get(0).date("start_date"));
      case DUPLICATE_ROWS -> {
        List<String> text = Files.readAllLines(file);
        assertTrue(text.indexOf(text.get(row)) < row, "the row stands before");
      }
      case MISSING_REQUIRED_VALUES -> assertEquals("", cell(line, row));
      case BAD_DATES ->
          assertThrows(RuntimeException.class, () -> rowsOf(line[0]).get(row - 1).date(line[2]));
      case UNKNOWN_CODES ->
          assertFalse(Set.of("ICPC", "RCPC").contains(cell(line, row)), cell(line, row));
      case LABEL_DRIFT_BEYOND_ALIASES ->
          assertFalse(Set.of("NEG", "PHY", "SAB", "EMO", "MUL").contains(cell(line, row)));
    }
  }

  private String cell(String[] line, int row) throws IOException {
    return rowsOf(line[0]).get(row - 1).text(line[2]);
  }

  private List<Row> rowsOf(String file) throws IOException {
    String source = file.replaceAll("norfolk_csc_(.*)_\\d{4}-\\d{2}\\.csv", "$1");
    Path extracts = folder.resolve("extracts");
    return new InventedRows(extracts).of(source, extracts.resolve(file));
  }

  @Test
  void faultsWithoutRoomAreRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> write(folder, JUNE_2014, JUNE_2014, 5, EnumSet.allOf(Fault.class)));
    assertTrue(e.getMessage().startsWith("Cannot plant "), e.getMessage());
    assertTrue(e.getMessage().endsWith("Ask for more months."), e.getMessage());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
