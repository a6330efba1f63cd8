package org.nscb.scorecard.pipelines.intake.names;

import java.nio.file.Path;
import org.nscb.scorecard.pipelines.privacy.watch.FileNames;

/**
 * One thing that came: a file of the inbox, or what is within it.
 *
 * @param file of the inbox
 * @param within the file of a zip, the sheet of a workbook; empty for the file itself
 */
public record Arrived(Path file, String within) {

  public static Arrived itself(Path file) {
    return new Arrived(file, "");
  }

  public Arrived within(String what) {
    return new Arrived(file, within.isEmpty() ? what : within + ", " + what);
  }

  /** Of the inbox, as it may be shown. */
  public String fileName() {
    return FileNames.shown(file.getFileName().toString());
  }

  /** What is within, as it may be shown. */
  public String shownWithin() {
    return FileNames.shown(within);
  }

  /** Its own name, by which it is recognised. */
  public String name() {
    return within.isEmpty() ? file.getFileName().toString() : within;
  }

  /** How messages name it. */
  public String title() {
    return within.isEmpty() ? fileName() : fileName() + ", " + shownWithin();
  }
}
