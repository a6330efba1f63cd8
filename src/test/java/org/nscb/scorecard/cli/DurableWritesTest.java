package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the system is asked for, in which order, when a month is loaded and published. */
class DurableWritesTest {
  private static final Pattern FORCE = Pattern.compile("f(?:data)?sync\\(\\d+<([^>]*)>");
  private static final Pattern RENAME =
      Pattern.compile("rename[a-z0-9]*\\((?:[^\"]*)\"([^\"]*)\",[^\"]*\"([^\"]*)\"");

  @TempDir static Path folder;

  /**
   * @param forced what was forced to the disk; empty for a rename
   */
  private record Call(String forced, String from, String to) {}

  @Test
  void whatIsKeptIsForcedToTheDiskBeforeItGetsItsNameAndItsNameBeforeThePointerMoves()
      throws Exception {
    assumeTrue(isTraceable(), "strace cannot be used here");
    Month month = Month.delivered(folder.resolve("traced"));
    List<Call> calls = new ArrayList<>(trace(month, "load"));
    calls.addAll(trace(month, "publish"));
    String data = month.data().toRealPath() + "/";

    List<String> kept = new ArrayList<>();
    for (int call = 0; call < calls.size(); call++) {
      String to = calls.get(call).to();
      if (to.isEmpty() || to.startsWith(data + "staging/") || to.contains("/.making-")) {
        continue;
      }
      String from = calls.get(call).from();
      assertTrue(isForced(calls.subList(0, call), from), from + " is forced before it is moved");
      assertTrue(
          isForced(calls.subList(call, nextReceiptOrPointer(calls, call)), parent(to)),
          "the name of " + to + " is forced before a receipt or the pointer speaks of it");
      kept.add(to.substring(data.length()).replaceFirst("/.*", ""));
    }
    // in landing three files and the sidecar of one; three in silver, one of them with refused
    // rows; three receipts; release and pointer
    assertEquals(4, kept.stream().filter("landing"::equals).count());
    assertEquals(3, kept.stream().filter("silver"::equals).count());
    assertEquals(1, kept.stream().filter("quarantine"::equals).count());
    assertEquals(3, kept.stream().filter("receipts"::equals).count());
    assertEquals(2, kept.stream().filter("releases"::equals).count());
  }

  private static int nextReceiptOrPointer(List<Call> calls, int after) {
    for (int call = after + 1; call < calls.size(); call++) {
      String to = calls.get(call).to();
      if (to.contains("/receipts/") || to.endsWith("/releases/current")) {
        return call;
      }
    }
    return calls.size();
  }

  private static boolean isForced(List<Call> calls, String path) {
    return calls.stream().anyMatch(call -> call.forced().equals(path));
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static List<Call> trace(Month month, String verb) throws Exception {
    Path trace = folder.resolve(verb + ".trace");
    Child child = Child.verb(month.data(), strace(trace), "", verb);
    assertEquals(0, child.awaitEnd(), child.said());
    List<Call> calls = new ArrayList<>();
    for (String line : Files.readAllLines(trace)) {
      Matcher force = FORCE.matcher(line);
      Matcher rename = RENAME.matcher(line);
      if (force.find()) {
        calls.add(new Call(force.group(1), "", ""));
      } else if (rename.find()) {
        calls.add(new Call("", rename.group(1), rename.group(2)));
      }
    }
    return calls;
  }

  private static List<String> strace(Path trace) {
    return List.of(
        "strace",
        "-f",
        "-y",
        "-s",
        "4096",
        "-e",
        "trace=fsync,fdatasync,rename,renameat,renameat2",
        "-o",
        trace.toString());
  }

  private static boolean isTraceable() throws InterruptedException {
    try {
      List<String> command = new ArrayList<>(strace(folder.resolve("probe.trace")));
      command.add("true");
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
