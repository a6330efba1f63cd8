package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nscb.scorecard.cli.Shell.Ended;
import org.nscb.scorecard.pipelines.SmallContent;

/**
 * A data folder before a month's work: one release is published of April, and May, a correction of
 * April and another source lie in the inbox. Some rows are refused. Its content is small, since
 * each of many processes reads all of it: what is tried is how files are written, whatever they
 * hold.
 */
final class Month {
  private static final String REFERRALS = "referral_id,referral_date,days\n";
  private static final String PLANS = "plan_id,referral_id,visit_id,start_date,end_date\n";
  private static final List<String> ASSETS =
      List.of("scorecard.css", "charts.js", "icon.svg", "vendor/echarts.common.min.js");

  private static Path home;

  private final Path data;

  private Month(Path data) {
    this.data = data;
  }

  /** Where the content of all months is. */
  static synchronized Path home() throws IOException {
    if (home == null) {
      Path folder = Files.createTempDirectory("home");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      SmallContent.in(folder);
      for (String asset : ASSETS) {
        Path copy = folder.resolve("dashboards/assets").resolve(asset);
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of("dashboards/assets").resolve(asset), copy);
      }
      home = folder;
    }
    return home;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Month delivered(Path data) throws IOException {
    Month month = new Month(data);
    month.put("norfolk_csc_referrals_2015-04.csv", REFERRALS + referrals(4, 40));
    month.run("load", 0);
    month.run("publish", 0);
    month.put("april_again.csv", REFERRALS + referrals(4, 44));
    month.put(
        "april_again.csv.delivery.yml",
        "{source: referrals, agency: norfolk_csc, period: 2015-04}\n");
    month.put(
        "norfolk_csc_referrals_2015-05.csv", REFERRALS + referrals(5, 60) + "R5x,31/06/2015,1\n");
    month.put("norfolk_csc_plans_2015-04.csv", PLANS + "P1,R4001,,02/04/2015,\n");
    return month;
  }

  private static String referrals(int month, int rows) {
    StringBuilder lines = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      lines.append(
          "R%d%03d,%02d/%02d/2015,%d\n".formatted(month, row, 1 + row % 28, month, row % 30));
    }
    return lines.toString();
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(data.resolve("inbox"));
    Files.writeString(data.resolve("inbox").resolve(name), text);
  }

  Path data() {
    return data;
  }

  private Ended shell(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--home", home().toString()));
    return new Shell(data).run(all.toArray(String[]::new));
  }

  Month copiedTo(Path copy) throws IOException {
    try (Stream<Path> paths = Files.walk(data)) {
      for (Path path : paths.toList()) {
        Path target = copy.resolve(data.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return new Month(copy);
  }

  /** Runs a verb in this JVM, as a rerun after a crash. */
  Ended run(String verb, Integer... expected) throws IOException {
    Ended ended = shell(verb);
    if (!List.of(expected).contains(ended.code())) {
      throw new AssertionError(verb + " ended " + ended.code() + ":\n" + ended.out() + ended.err());
    }
    return ended;
  }

  /** What is left to do after a crash is done by doing all of it again. */
  Month finish() throws IOException {
    run("load", ExitCode.DONE.number(), ExitCode.NOTHING_DELIVERED.number());
    run("publish", ExitCode.DONE.number());
    return this;
  }

  /** Nothing of a crash is left, everything is as its hash says. */
  void assertSound() throws IOException {
    run("verify", ExitCode.DONE.number());
    assertFalse(Files.exists(data.resolve("staging")), "staging is cleared");
    try (Stream<Path> inbox = Files.list(data.resolve("inbox"))) {
      assertEquals(0, inbox.count(), "the inbox is empty");
    }
    try (Stream<Path> releases = Files.list(data.resolve("releases"))) {
      assertEquals(
          0,
          releases.filter(f -> f.getFileName().toString().startsWith(".")).count(),
          "no unfinished release");
    }
  }

  /** The export, file by file. */
  Map<String, String> export() throws IOException {
    Path folder = Files.createTempDirectory(data.getParent(), "export");
    Ended ended = shell("export", "--out", folder.toString());
    assertEquals(0, ended.code(), ended.err());
    return files(folder);
  }

  /** The files of a folder with their text. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> exported = Files.list(folder)) {
      for (Path file : exported.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
