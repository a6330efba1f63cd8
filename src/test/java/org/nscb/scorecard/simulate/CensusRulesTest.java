package org.nscb.scorecard.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nscb.scorecard.simulate.census.CensusReturns;
import org.nscb.scorecard.simulate.census.CensusYear;
import org.nscb.scorecard.simulate.census.ReturnChanges;
import org.nscb.scorecard.simulate.census.failures.FailuresOfYear;
import org.nscb.scorecard.simulate.census.slips.SlipsOfYear;
import org.nscb.scorecard.simulate.partners.World;

/** The rules of the census find in invented returns what was planted, and nothing else. */
class CensusRulesTest {

  private static final long SEED = 77;

  @TempDir static Path folder;

  private static World world;

  @BeforeAll
  static void invent() throws IOException {
    world =
        new Simulation(
                Path.of(""),
                new SimulationRequest(
                    SimulationRequest.EARLIEST, SimulationRequest.LATEST, SEED, Set.of()))
            .invent();
  }

  private static Path write(CensusYear year, ReturnChanges changes) throws IOException {
    Path to = Files.createTempDirectory(folder, "year");
    YearMonth march = YearMonth.from(year.last());
    assertEquals(1, new CensusReturns(world, changes).write(march, march, to, to));
    return to;
  }

  private static Path file(Path to, CensusYear year) {
    return to.resolve("norfolk_csc_cin_census_" + year.number() + ".xml");
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2015, 2016, 2019, 2023, 2024})
  void aReturnThatAgreesWithTheExtractsBreaksNoRule(int number) throws IOException {
    CensusYear year = CensusYear.of(number);
    assertEquals(Map.of(), FoundByRules.in(file(write(year, ReturnChanges.NONE), year), year));
  }

  @ParameterizedTest
  @ValueSource(ints = {2016, 2024})
  void everyPlantedFailureIsFoundAndNothingElse(int number) throws IOException {
    CensusYear year = CensusYear.of(number);
    Path to = write(year, FailuresOfYear::new);
    List<String[]> listed = InventedRows.table(to.resolve("census_failures_" + number + ".csv"));
    Set<String> planted = new TreeSet<>();
    listed.subList(1, listed.size()).forEach(line -> planted.add(line[0] + " " + line[1]));
    assertEquals(planted, FoundByRules.in(file(to, year), year).keySet());
  }

  @Test
  void slipsAreFewerEachYearAndTheRulesFindThoseThatBreakOne() throws IOException {
    int before = Integer.MAX_VALUE;
    for (int number = 2014; number <= 2016; number++) {
      CensusYear year = CensusYear.of(number);
      Path to = write(year, y -> new SlipsOfYear(y, SEED));
      List<String[]> slips = InventedRows.table(to.resolve("census_slips_" + number + ".csv"));
      Set<String> breaking = new TreeSet<>();
      Set<String> kinds = new TreeSet<>();
      for (String[] slip : slips.subList(1, slips.size())) {
        kinds.add(slip[0]);
        if (!slip[1].isEmpty()) {
          breaking.add(slip[1] + " " + slip[2]);
        }
      }
      assertEquals(breaking, FoundByRules.in(file(to, year), year).keySet());
      assertTrue(kinds.size() >= 6, "kinds of slips: " + kinds);
      assertTrue(slips.size() < before, "more slips than in the year before");
      before = slips.size();
    }
  }
}
