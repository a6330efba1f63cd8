package org.nscb.scorecard.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.writing.ReturnForm;
import org.nscb.scorecard.cin.writing.ReturnWriter;
import org.nscb.scorecard.simulate.census.CensusYear;
import org.nscb.scorecard.simulate.census.Module;
import org.nscb.scorecard.simulate.census.failures.FailuresOfYear;
import org.nscb.scorecard.simulate.census.failures.PlantedFailure;

/** A return of nothing but children who break a rule, of every form and every set of rules. */
class PlantedFailuresTest {

  /** They ask for shares of the return, which a few children do not have. */
  private static final Set<String> OF_MANY_CHILDREN = Set.of("2886Q", "2887Q", "2888Q");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {2017, 2020, 2021, 2022, 2023, 2025, 2026})
  void eachRuleOfTheYearIsBrokenByItsOwnChildAtTheFieldThatIsListed(int number) throws IOException {
    CensusYear year = CensusYear.of(number);
    FailuresOfYear failures = new FailuresOfYear(year);
    Map<String, Set<String>> found = FoundByRules.in(plantedAlone(year, failures), year);
    found.keySet().removeIf(key -> OF_MANY_CHILDREN.contains(key.trim()));
    Set<String> planted = new TreeSet<>();
    for (PlantedFailure failure : failures.planted()) {
      if (!OF_MANY_CHILDREN.contains(failure.rule())) {
        String key = failure.rule() + " " + failure.child();
        planted.add(key);
        assertTrue(
            failure.field().isEmpty()
                || found.get(key).contains(failure.table() + "." + failure.field()),
            key);
      }
    }
    assertEquals(planted, found.keySet());
    Set<String> rules =
        new TreeSet<>(FoundByRules.BOOK.rules(number).stream().map(Rule::code).toList());
    failures.planted().forEach(failure -> rules.remove(failure.rule()));
    rules.removeIf(code -> !year.hasPlans() && code.startsWith("40"));
    assertEquals(Set.of("2883"), rules, "rules of the year that nothing breaks");
  }

  private Path plantedAlone(CensusYear year, FailuresOfYear failures) throws IOException {
    Path file = folder.resolve("planted_" + year.number() + ".xml");
    Module header =
        new Module(CensusTable.HEADER)
            .put("Year", String.valueOf(year.number()))
            .put("ReferenceDate", year.last())
            .put("LEA", "926");
    failures.header(header);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ReturnWriter writer = new ReturnWriter(out, ReturnForm.of(year.form()));
      writer.start(header.rows());
      for (Module child : failures.more()) {
        writer.child(child.rows());
      }
      writer.finish();
    }
    return file;
  }
}
