package org.nscb.scorecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.nscb.scorecard.cin.check.CheckedReturn;
import org.nscb.scorecard.cin.check.ReturnCheck;
import org.nscb.scorecard.cin.departures.Departure;
import org.nscb.scorecard.cin.rules.Rule.Type;
import org.nscb.scorecard.cin.rules.RuleBook;
import org.nscb.scorecard.cin.xml.RefusedReturnException;
import org.nscb.scorecard.cin.xml.ReturnSource;
import org.nscb.scorecard.cli.census.DeskFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks one return by the rules of its year and writes what they find; nothing else is kept. */
@Command(
    name = "check",
    description =
        "Check a census return by the DfE's rules of its year: errors and queries as CSV and as a"
            + " page to work through.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nEnds with:%n",
    exitCodeList = {
      "0:no errors; there may be queries",
      "2:the file cannot be read, or what is asked for cannot be done",
      "4:there are errors"
    })
final class CheckReturnCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The XML file of the return.")
  private Path file;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description =
          "The collection year, 2026 for April 2025 to March 2026 (default: as the header says).")
  private Integer year;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for issues.csv, report.html and the other files.")
  private Path out;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      hidden = true,
      defaultValue = "${sys:scorecard.home:-.}")
  private Path home;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CompletableFuture<Void> engine = CompletableFuture.runAsync(ReturnCheck::loadEngine);
    RuleBook book = book();
    checkArguments(book);
    engine.join();
    try (CheckedReturn checked = new ReturnCheck(book).check(ReturnSource.of(file), asked())) {
      if (!book.years().include(checked.read().year())) {
        throw cannot(unknownYear(book, checked.read().year()));
      }
      DeskFiles.write(out, file.getFileName().toString(), checked);
      return tell(checked).number();
    } catch (RefusedReturnException e) {
      throw cannot("Cannot read %s: %s".formatted(file.getFileName(), e.getMessage()));
    }
  }

  private ExitCode tell(CheckedReturn checked) {
    long errors = checked.count(Type.ERROR);
    PrintWriter print = spec.commandLine().getOut();
    print.printf(
        Locale.UK,
        "%s, %d: %,d children, %,d errors, %,d queries, %,d departures from the schema.%n",
        file.getFileName(),
        checked.read().year(),
        checked.read().children(),
        errors,
        checked.count(Type.QUERY),
        checked.read().departures().stream().mapToLong(Departure::count).sum());
    print.printf("Open %s; the rest is beside it.%n", out.resolve(DeskFiles.PAGE));
    print.flush();
    return errors > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private RuleBook book() {
    if (!RuleBook.isAt(home)) {
      throw cannot("Cannot check a return: there are no rules here, in pipelines/cin.");
    }
    return RuleBook.read(home);
  }

  private OptionalInt asked() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private void checkArguments(RuleBook book) {
    if (year != null && !book.years().include(year)) {
      throw cannot(unknownYear(book, year));
    }
    if (!Files.exists(file)) {
      throw cannot("Cannot read " + file + ": there is no such file. Look at its name and folder.");
    }
    if (!Files.isRegularFile(file)) {
      throw cannot("Cannot read " + file + ": it is no file. Name the XML file of the return.");
    }
    if (!Files.isReadable(file)) {
      throw cannot(
          "Cannot read " + file + ": it may not be opened. Look at the rights of the file.");
    }
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw cannot("Cannot write to " + out + ": it is no folder and none can be made there.");
    }
    if (!Files.isWritable(out)) {
      throw cannot("Cannot write to " + out + ": look at the rights of the folder.");
    }
  }

  private static String unknownYear(RuleBook book, int year) {
    return "Cannot check by the rules of %d: collection years from %d to %d are known."
        .formatted(year, book.years().first(), book.years().last());
  }

  private static CannotDo cannot(String message) {
    return new CannotDo(ExitCode.USAGE, message);
  }
}
