package org.nscb.scorecard.lake;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * The places where a test lets a load or a publish break off, in the order in which they are
 * reached. Nothing happens at them unless the process was started with {@code
 * -Dscorecard.failpoint=NAME[:n][:pause|disk-full]}: at the n-th time (1 if not given) that NAME is
 * reached the process then dies as if it were killed, waits to be killed, or finds its disk full.
 */
public enum FailPoint {
  LOAD_BEFORE_LOCK("load.before-lock"),
  LOAD_LANDED("load.landed"),
  LOAD_AFTER_SCAN("load.after-scan"),
  LOAD_TASK_WRITING("load.task-writing"),
  LOAD_STAGED("load.staged"),
  LOAD_QUARANTINE_MOVED("load.quarantine-moved"),
  LOAD_SILVER_MOVED("load.silver-moved"),
  LOAD_BEFORE_RECEIPT("load.before-receipt"),
  LOAD_AFTER_RECEIPT("load.after-receipt"),
  LOAD_BEFORE_INBOX_CLEAR("load.before-inbox-clear"),
  LOAD_DONE("load.done"),
  PUBLISH_BEFORE_BUILD("publish.before-build"),
  PUBLISH_WAREHOUSE_BUILT("publish.warehouse-built"),
  PUBLISH_GATE_PASSED("publish.gate-passed"),
  PUBLISH_RELEASE_WRITTEN("publish.release-written"),
  PUBLISH_MANIFEST_WRITTEN("publish.manifest-written"),
  PUBLISH_BEFORE_MOVE("publish.before-move"),
  PUBLISH_BEFORE_POINTER("publish.before-pointer"),
  PUBLISH_POINTER_WRITTEN("publish.pointer-written-not-renamed"),
  PUBLISH_DONE("publish.done");

  public static final String PROPERTY = "scorecard.failpoint";

  /** What a process that the system killed is said to end with: 128 + 9. */
  public static final int KILLED = 137;

  private static final Optional<Armed> ARMED = armed(System.getProperty(PROPERTY, ""));

  private final String id;
  private final AtomicInteger reached = new AtomicInteger();

  FailPoint(String id) {
    this.id = id;
  }

  /** What happens where. */
  private record Armed(FailPoint point, int time, Action action) {}

  private enum Action {
    DIE,
    PAUSE,
    DISK_FULL
  }

  public String id() {
    return id;
  }

  /**
   * Called by the code at this place.
   *
   * @throws IOException when the test wants the disk to be full here
   */
  public void reach() throws IOException {
    if (ARMED.isPresent() && ARMED.get().point() == this) {
      if (reached.incrementAndGet() == ARMED.get().time()) {
        fail(ARMED.get().action());
      }
    }
  }

  /**
   * To be called when the program starts, for a name that is wrong must not pass for a test.
   *
   * @throws IllegalArgumentException when the property names no fail point or no action
   */
  public static void checkProperty() {
    parsed(System.getProperty(PROPERTY, ""));
  }

  private void fail(Action action) throws IOException {
    switch (action) {
      case DIE -> Runtime.getRuntime().halt(KILLED);
      case DISK_FULL -> throw new IOException("No space left on device");
      case PAUSE -> {
        // asked for here alone: every verb meets fail points, and to make a logger takes a while
        LoggerFactory.getLogger(FailPoint.class).warn("Paused at {} until killed.", id);
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  private static Optional<Armed> armed(String setting) {
    try {
      return parsed(setting);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // said by checkProperty
    }
  }

  private static Optional<Armed> parsed(String setting) {
    if (setting.isEmpty()) {
      return Optional.empty();
    }
    String[] words = setting.split(":", -1);
    FailPoint point =
        Arrays.stream(values())
            .filter(p -> p.id.equals(words[0]))
            .findFirst()
            .orElseThrow(() -> unknown(setting));
    int time = 1;
    Action action = Action.DIE;
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      if (word.matches("[1-9]\\d{0,8}")) {
        time = Integer.parseInt(word);
      } else {
        action =
            switch (word) {
              case "pause" -> Action.PAUSE;
              case "disk-full" -> Action.DISK_FULL;
              default -> throw unknown(setting);
            };
      }
    }
    return Optional.of(new Armed(point, time, action));
  }

  private static IllegalArgumentException unknown(String setting) {
    return new IllegalArgumentException(
        "Cannot start: "
            + PROPERTY
            + " is '"
            + setting
            + "', which is no fail point. Write NAME[:n][:pause|disk-full] with one of: "
            + Arrays.stream(values()).map(FailPoint::id).collect(Collectors.joining(", "))
            + ".");
  }
}
