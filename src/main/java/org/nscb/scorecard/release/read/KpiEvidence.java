package org.nscb.scorecard.release.read;

import java.util.Locale;

/**
 * One thing that speaks to a row of the Board's plan, as it stood when the release was made.
 *
 * @param kpi id of the row, such as K204
 * @param evidence id of the indicator, {@code indicator/breakdown/value} for a part, {@code
 *     milestone/<action>}, {@code domain/<id>} or {@code report/<id>}
 * @param latestValue one decimal place or a whole number, or the words of a milestone's colour;
 *     empty unless the status is SHOWN
 * @param period last month of the period
 * @param reason why it is not shown, in a sentence; empty when it is
 * @param direction against a year earlier, in words
 * @param coverage what it rests on, in words
 */
public record KpiEvidence(
    String kpi,
    Kind kind,
    String evidence,
    String latestValue,
    String period,
    Status status,
    String reason,
    String direction,
    String coverage) {

  public enum Kind {
    INDICATOR,
    PART,
    MILESTONE,
    REPORT;

    /** As in the tables of a release. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }
}
