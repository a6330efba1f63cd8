package org.nscb.scorecard.pipelines.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.pipelines.Door;

/**
 * What a JVM of little memory does with files that are made to fill it: prints for each how many
 * milliseconds the door took and what it said. The folder holds one inbox for each.
 */
final class HostileFiles {
  /** Of which the fastest counts: the machine may do other things meanwhile. */
  private static final int TRIES = 3;

  private HostileFiles() {}

  public static void main(String[] folder) throws Exception {
    var content = Door.content(Path.of("").toAbsolutePath());
    try (var inboxes = Files.list(Path.of(folder[0]))) {
      for (Path inbox : inboxes.sorted().toList()) {
        long milliseconds = Long.MAX_VALUE;
        String said = "";
        for (int i = 0; i < TRIES; i++) {
          Intake intake =
              new Intake(content, new DataFolder(inbox), Door.keys().landing(), 1 << 20);
          long start = System.nanoTime();
          List<TakenIn> taken = intake.take(new Ledger(List.of()));
          milliseconds = Math.min(milliseconds, (System.nanoTime() - start) / 1_000_000);
          said = taken.get(0) instanceof TakenIn.Refused refused ? refused.message() : "taken";
        }
        System.out.println(inbox.getFileName() + "|" + milliseconds + "|" + said);
      }
    }
  }
}
