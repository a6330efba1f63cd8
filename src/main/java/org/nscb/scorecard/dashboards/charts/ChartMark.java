package org.nscb.scorecard.dashboards.charts;

/**
 * A stretch of the time axis that something is said about.
 *
 * @param label a letter that refers to a note, or the words "suppressed", "not available"
 * @param kind note or gap
 * @param from index of its first tick
 * @param to index of its last tick
 */
public record ChartMark(String label, String kind, int from, int to) {

  public static final String NOTE = "note";
  public static final String GAP = "gap";
}
