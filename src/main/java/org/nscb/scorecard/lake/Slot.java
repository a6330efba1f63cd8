package org.nscb.scorecard.lake;

import java.time.YearMonth;

/**
 * What one file speaks for: of two accepted deliveries of one slot, the later is in force.
 *
 * @param period the month of the extract; for a publication March of its last year; null when it is
 *     unknown
 * @param part the part of a publication, such as {@code c1}; empty for monthly extracts
 */
public record Slot(String source, String agency, YearMonth period, String part) {
  /** Of a file that nobody knows the source of. */
  public static final Slot UNKNOWN = new Slot("", "", null, "");
}
