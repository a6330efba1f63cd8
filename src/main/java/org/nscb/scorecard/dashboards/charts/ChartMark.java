package org.nscb.scorecard.dashboards.charts;

/**
 * A stretch of the time axis that something is said about.
 *
 * @param label a letter that refers to a note, or the words "suppressed", "not available"
 * @param kind gap, doubt (a stretch whose figures are doubtful) or event (from here on)
 * @param from index of its first tick
 * @param to index of its last tick
 */
public record ChartMark(String label, String kind, int from, int to) {

  public static final String DOUBT = "doubt";
  public static final String EVENT = "event";
  public static final String GAP = "gap";
}
