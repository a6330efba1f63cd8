package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nscb.scorecard.cli.Shell.Ended;

/**
 * A data folder before a month's work: one release is published of April, and May, a correction of
 * April and another source lie in the inbox. Some rows are refused.
 */
final class Month {
  private static final String REFERRALS =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district\n";
  private static final Path PLANS = Path.of("pipelines/sources/cp_plans/sample.csv");

  private final Path data;

  private Month(Path data) {
    this.data = data;
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
        "norfolk_csc_referrals_2015-05.csv",
        REFERRALS + referrals(5, 60) + "R5x,K1,31/06/2015,6,N1,N,,M,\n");
    month.put("norfolk_csc_cp_plans_2015-04.csv", Files.readString(PLANS));
    return month;
  }

  private static String referrals(int month, int rows) {
    StringBuilder lines = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      lines.append(
          "R%d%03d,K%d,%02d/%02d/2015,6,N1,%s,2009-06,M,E07000148\n"
              .formatted(month, row, row % 30, 1 + row % 28, month, row % 3 == 0 ? "Y" : "N"));
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
  Ended run(String verb, Integer... expected) {
    Ended ended = new Shell(data).run(verb);
    if (!List.of(expected).contains(ended.code())) {
      throw new AssertionError(verb + " ended " + ended.code() + ":\n" + ended.out() + ended.err());
    }
    return ended;
  }

  /** What is left to do after a crash is done by doing all of it again. */
  Month finish() {
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
    Ended ended = new Shell(data).run("export", "--out", folder.toString());
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
