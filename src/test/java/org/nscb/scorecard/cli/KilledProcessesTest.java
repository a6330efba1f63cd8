package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.FailPoint;

/**
 * Real processes that load and publish are killed, while four readers look at the dashboard: a
 * reader sees the old release or the new one, whole, and doing it again ends as if nothing had
 * happened.
 */
class KilledProcessesTest {
  /** {@code -Dscorecard.random-kills=50} for more of them. */
  private static final int RANDOM_KILLS = Integer.getInteger("scorecard.random-kills", 12);

  private static final long SEED = 20150501;

  @TempDir static Path folder;

  private static Content content;
  private static Month delivered;
  private static Month loaded;
  private static Map<String, String> undisturbed;

  @BeforeAll
  static void aMonthThatNobodyDisturbs() throws Exception {
    content = new ContentLoader(Month.home()).load();
    delivered = Month.delivered(folder.resolve("delivered"));
    loaded = delivered.copiedTo(folder.resolve("loaded"));
    loaded.run("load", 0);
    Month done = loaded.copiedTo(folder.resolve("done"));
    done.run("publish", 0);
    done.assertSound();
    undisturbed = done.export();
  }

  @ParameterizedTest
  @EnumSource(FailPoint.class)
  void whereverAProcessIsKilledNothingIsLostAndNoReaderSeesHalfARelease(FailPoint point)
      throws Exception {
    String verb = point.id().substring(0, point.id().indexOf('.'));
    Month before = verb.equals("load") ? delivered : loaded;
    Month month = before.copiedTo(folder.resolve(point.id()));
    try (Readers readers = new Readers(content, month.data())) {
      Child.verb(month.data(), point.id() + ":pause", verb)
          .awaitLine("Paused at " + point.id())
          .kill();
      month.finish();
      readers.assertOldOrNew();
    }
    month.assertSound();
    assertEquals(undisturbed, month.export());
  }

  @Test
  void killedAtAnyMomentAMonthsWorkIsDoneByDoingItAgain() throws Exception {
    long whole = undisturbedMillis();
    Random moments = new Random(SEED);
    int killed = 0;
    for (int attempt = 0; killed < RANDOM_KILLS; attempt++) {
      assertTrue(attempt < 4 * RANDOM_KILLS, killed + " processes were killed before their end");
      long moment = moments.nextLong(whole);
      Month month = delivered.copiedTo(folder.resolve("kill-" + attempt));
      try (Readers readers = new Readers(content, month.data())) {
        Child child = monthsWork(month).awaitLine(LoadThenPublish.BEGUN);
        Thread.sleep(moment);
        if (child.isAlive()) {
          killed++;
        } else {
          // it took less than that: later moments are drawn from what it really takes
          whole = Math.max(1, moment);
        }
        child.kill();
        month.finish();
        readers.assertOldOrNew();
      }
      month.assertSound();
      assertEquals(undisturbed, month.export(), "attempt " + attempt);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"load", "publish"})
  void whileOneProcessWritesAnotherIsToldSoAndAfterItsDeathNothingIsInTheWay(String verb)
      throws Exception {
    Month month = delivered.copiedTo(folder.resolve("locked-by-" + verb));
    String point = verb.equals("load") ? "load.staged" : "publish.warehouse-built";
    if (verb.equals("publish")) {
      month.run("load", 0);
    }
    Child writer = Child.verb(month.data(), point + ":pause", verb).awaitLine("Paused at " + point);
    Child second = Child.verb(month.data(), "", "publish");
    assertEquals(ExitCode.REFUSED.number(), second.awaitEnd());
    assertEquals(
        "Cannot write into "
            + month.data()
            + ": another load, publish or rollback is at work there. Wait for its end and try"
            + " again.",
        second.said().strip());
    writer.kill();
    month.finish().assertSound();
    assertEquals(undisturbed, month.export());
  }

  @Test
  void anUnknownFailPointIsAMistakeOfUse() throws Exception {
    Child child = Child.verb(folder.resolve("unknown"), "load.teatime", "load");
    assertEquals(ExitCode.USAGE.number(), child.awaitEnd());
    assertTrue(child.said().contains("which is no fail point"), child.said());
  }

  private static long undisturbedMillis() throws Exception {
    Child child =
        monthsWork(delivered.copiedTo(folder.resolve("timed"))).awaitLine(LoadThenPublish.BEGUN);
    long begun = System.nanoTime();
    child.awaitLine(LoadThenPublish.ENDED);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  private static Child monthsWork(Month month) throws Exception {
    Path said = month.data().resolveSibling(month.data().getFileName() + "-work.txt");
    return Child.ofMonth(said, List.of(), LoadThenPublish.class, month.data().toString());
  }
}
