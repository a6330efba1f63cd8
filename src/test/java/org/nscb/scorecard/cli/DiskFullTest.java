package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk without room stops a verb with a message, and nothing that was there is lost. */
class DiskFullTest {
  @TempDir static Path folder;

  private static Month delivered;
  private static Month loaded;
  private static Map<String, String> undisturbed;

  @BeforeAll
  static void aMonthThatNobodyDisturbs() throws Exception {
    delivered = Month.delivered(folder.resolve("delivered"));
    loaded = delivered.copiedTo(folder.resolve("loaded"));
    loaded.run("load", 0);
    Month done = loaded.copiedTo(folder.resolve("done"));
    done.run("publish", 0);
    undisturbed = done.export();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "load.landed",
        "load.task-writing",
        "load.quarantine-moved",
        "load.before-receipt:2",
        "publish.gate-passed",
        "publish.manifest-written",
        "publish.pointer-written-not-renamed"
      })
  void aFullDiskIsSaidInWordsAndMakingRoomIsEnough(String point) throws Exception {
    String verb = point.substring(0, point.indexOf('.'));
    Month before = verb.equals("load") ? delivered : loaded;
    Month month = before.copiedTo(folder.resolve(point.replace(':', '-')));
    Child child = Child.verb(month.data(), point + ":disk-full", verb);
    assertRefusedInWords(child, verb, "No space left on device");
    month.finish().assertSound();
    assertEquals(undisturbed, month.export());
  }

  /** No file may be longer than 2 KiB: the system then refuses to write on. */
  @Test
  void aFileThatTheSystemRefusesToLengthenIsSaidInWords() throws Exception {
    Month month = delivered.copiedTo(folder.resolve("limited"));
    List<String> limit = List.of("bash", "-c", "ulimit -f 2; exec \"$0\" \"$@\"");
    Child child = Child.verb(month.data(), limit, "", "load");
    assertRefusedInWords(child, "load", "File too large");
    month.finish().assertSound();
    assertEquals(undisturbed, month.export());
  }

  /**
   * A disk of its own, in memory, that is a little larger than what lies on it: it fills up while
   * the verb writes. Where the system lets nobody but its owner mount one, there is no such test.
   */
  @ParameterizedTest
  @CsvSource({"load, 16", "publish, 700"})
  void aSmallDiskThatFillsUpIsSaidInWordsAndMakingRoomIsEnough(String verb, int kibibytesFree)
      throws Exception {
    assumeTrue(SmallDisk.isPossible(), "no disk can be mounted here");
    Month before = verb.equals("load") ? delivered : loaded;
    Path exported = folder.resolve("exported-" + verb);
    Path said = folder.resolve("small-disk-" + verb + ".txt");
    Child child =
        Child.ofMonth(
            said,
            SmallDisk.with(folder.resolve("disk-" + verb), before.data(), kibibytesFree),
            FillThenFinish.class,
            verb,
            exported.toString());
    assertEquals(0, child.awaitEnd(), child.said());
    String first = child.said().substring(0, child.said().indexOf(FillThenFinish.ROOM));
    assertTrue(first.contains("Cannot " + verb), first);
    assertTrue(first.contains("No space left on device"), first);
    assertFalse(first.contains("\tat "), first);
    assertEquals(undisturbed, Month.files(exported));
  }

  private static void assertRefusedInWords(Child child, String verb, String why) throws Exception {
    int code = child.awaitEnd();
    assertTrue(child.said().contains("Cannot " + verb), child.said());
    assertTrue(child.said().contains(why), child.said());
    assertFalse(child.said().contains("\tat "), child.said());
    assertEquals(ExitCode.REFUSED.number(), code);
  }
}
