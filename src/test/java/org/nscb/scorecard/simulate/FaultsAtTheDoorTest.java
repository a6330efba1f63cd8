package org.nscb.scorecard.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.pipelines.FileResult;
import org.nscb.scorecard.pipelines.Load;
import org.nscb.scorecard.pipelines.LoadReport;
import org.nscb.scorecard.simulate.extracts.Fault;

/** Every planted fault ends at the load as its list says, and nothing else is refused. */
class FaultsAtTheDoorTest {

  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir static Path folder;

  private static List<String[]> faults;
  private static Map<String, FileResult> first;
  private static Map<String, FileResult> later;

  @BeforeAll
  static void loadFaultyFilesAndThenThoseThatComeLater() throws IOException {
    DataFolder data = new DataFolder(folder.resolve("data"));
    Path notes = folder.resolve("notes");
    new Simulation(
            HOME,
            new SimulationRequest(
                YearMonth.of(2014, 10), YearMonth.of(2015, 3), 9, EnumSet.allOf(Fault.class)))
        .writeTo(data.inbox(), notes);
    Content content = new ContentLoader(HOME).load();
    first = byFile(new Load(content, data, Clock.systemUTC(), "local[2]").run());
    try (Stream<Path> files = Files.list(notes.resolve("later"))) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, data.inbox().resolve(file.getFileName()));
      }
    }
    later = byFile(new Load(content, data, Clock.systemUTC(), "local[2]").run());
    List<String[]> lines = InventedRows.table(notes.resolve("faults.csv"));
    faults = lines.subList(1, lines.size());
  }

  private static Map<String, FileResult> byFile(LoadReport report) {
    return report.files().stream().collect(Collectors.toMap(FileResult::file, f -> f));
  }

  @Test
  void exactlyTheListedRowsAreQuarantined() {
    Map<String, Long> expected = new TreeMap<>();
    faults.stream()
        .filter(f -> f[4].equals("quarantined"))
        .forEach(f -> expected.merge(f[0], 1L, Long::sum));
    Map<String, Long> quarantined = new TreeMap<>();
    first
        .values()
        .forEach(
            f ->
                f.receipt()
                    .filter(r -> f.end() == FileResult.End.ACCEPTED && r.rowsQuarantined() > 0)
                    .ifPresent(r -> quarantined.put(f.file(), r.rowsQuarantined())));
    assertEquals(expected, quarantined);
  }

  @Test
  void exactlyTheListedFilesAreRefused() {
    assertEquals(
        faults.stream().filter(f -> f[4].equals("refused")).map(f -> f[0]).toList(),
        first.values().stream()
            .filter(f -> f.end() == FileResult.End.REFUSED)
            .map(FileResult::file)
            .toList());
  }

  @Test
  void whatComesLaterIsTakenOrKnownAlreadyOrStandsInThePlaceOfTheFirst() {
    for (String[] fault : faults) {
      FileResult again = later.get(fault[0]);
      switch (Fault.valueOf(fault[3].toUpperCase(java.util.Locale.ROOT))) {
        case LATE_FILE -> assertEquals(FileResult.End.ACCEPTED, again.end());
        case REPEATED_FILE -> assertEquals(FileResult.End.ALREADY_RECEIVED, again.end());
        case RESUBMISSION -> assertTrue(again.superseded().isPresent());
        default -> {}
      }
    }
  }
}
