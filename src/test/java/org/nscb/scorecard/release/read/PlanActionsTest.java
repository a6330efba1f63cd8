package org.nscb.scorecard.release.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.release.read.plan.PlanAction;
import org.nscb.scorecard.release.read.plan.PlanActionMonth;
import org.nscb.scorecard.release.read.plan.Rag;

class PlanActionsTest {

  @TempDir private Path folder;

  private ReleaseReader reader;

  @BeforeEach
  void open() {
    reader =
        ReleaseReader.open(ReleaseFixture.make(folder.resolve("scorecard.duckdb"), "r-00000001"));
  }

  @AfterEach
  void close() {
    reader.close();
  }

  @Test
  void everyLineOfEveryPlanIsThereInTheOrderOfThePlans() {
    assertEquals(
        List.of("business 1.3.1", "business 2.5.1", "business 3.3.2", "composite A4"),
        reader.planActions().stream().map(line -> line.plan() + " " + line.actionId()).toList());
  }

  @Test
  void aLineFromAMonthOnwardsHasNoLastDayAndMayHaveNoColourOfItsOwner() {
    PlanAction line = line("2.5.1");
    assertEquals(
        new PlanAction.Target(Optional.of(LocalDate.of(2014, 7, 1)), Optional.empty(), true),
        line.target());
    assertEquals(Optional.empty(), line.ownerRag());
    assertEquals(Rag.GREEN, line.computedRag());
    assertEquals(List.of("neglect", "sexual_exploitation"), line.priorities());
    assertEquals(List.of("K210"), line.measures());
  }

  @Test
  void whatWasNotMarkedIsNeitherSmartNorNot() {
    assertEquals(Optional.of(true), line("1.3.1").isSmart());
    assertEquals(Optional.of(false), line("2.5.1").isSmart());
    assertEquals(Optional.empty(), line("3.3.2").isSmart());
  }

  @Test
  void theColoursOfAllMonthsAreThereOldestFirst() {
    assertEquals(
        List.of(
            new PlanActionMonth(
                YearMonth.of(2016, 2), OptionalInt.of(80), Optional.of(Rag.GREEN), Rag.GREEN),
            new PlanActionMonth(
                YearMonth.of(2016, 3), OptionalInt.of(80), Optional.of(Rag.GREEN), Rag.AMBER)),
        line("3.3.2").months());
  }

  private PlanAction line(String actionId) {
    return reader.planActions().stream()
        .filter(line -> line.actionId().equals(actionId))
        .findFirst()
        .orElseThrow();
  }
}
