package org.nscb.scorecard.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.nscb.scorecard.cin.check.RuleStatements;
import org.nscb.scorecard.cin.rules.RuleBook;
import org.nscb.scorecard.content.CheckReport;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.pipelines.intake.returns.ContractElements;
import org.nscb.scorecard.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Reads all content, builds all SQL over nothing, and says everything that is wrong, in seconds.
 */
@Command(
    name = "check",
    description = "Check all content of pipelines, warehouse and dashboards, in seconds.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    List<Problem> problems = new ArrayList<>();
    Optional<Content> content = read(problems, this::content);
    int rules = read(problems, this::censusRules).orElse(0);
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    CheckReport report =
        CheckReport.of(content.orElseThrow(), Duration.ofNanos(System.nanoTime() - start));
    spec.commandLine()
        .getOut()
        .printf(
            "No problems: %d agencies, %d sources, %d models, %d checks, %d indicators, %d pages, %d rules of the census (%,d ms).%n",
            report.agencies(),
            report.sources(),
            report.models(),
            report.checks(),
            report.indicators(),
            report.pages(),
            rules,
            report.milliseconds());
    return ExitCode.DONE.number();
  }

  private Content content() {
    Content content = place.content();
    ContractElements.check(content.sources().values());
    Warehouse.check(content);
    return content;
  }

  /** How many there are in the newest year. */
  private int censusRules() {
    if (!RuleBook.isAt(place.home())) {
      return 0;
    }
    RuleBook book = RuleBook.read(place.home());
    RuleStatements.check(book);
    return book.rules(book.years().last()).size();
  }

  private static <T> Optional<T> read(List<Problem> problems, Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (ContentException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }
}
