package org.nscb.scorecard.simulate.care.extracts;

import java.time.LocalDate;
import java.util.Map;
import org.nscb.scorecard.simulate.care.Episode;

/**
 * Who holds an episode of need: the assessment team of its part of the county for the time that an
 * assessment may take, and the family team afterwards. Teams and parts are invented.
 */
final class Teams {

  /** 45 working days. */
  private static final int DAYS_OF_ASSESSMENT = 63;

  private static final Map<String, String> PARTS =
      Map.of(
          "E07000143", "south",
          "E07000144", "north",
          "E07000145", "east",
          "E07000146", "west",
          "E07000147", "north",
          "E07000148", "city",
          "E07000149", "south");

  private Teams() {}

  /**
   * @param known the last day of the month of the extract; who held a closed episode at its end
   *     holds it still
   */
  static String of(Episode episode, LocalDate known) {
    LocalDate closure = episode.closure();
    LocalDate last = closure == null || closure.isAfter(known) ? known : closure;
    boolean isAssessed = last.isAfter(episode.start().plusDays(DAYS_OF_ASSESSMENT));
    String kind = isAssessed ? "family" : "assessment";
    return kind + "_" + PARTS.get(episode.child().family().district());
  }
}
