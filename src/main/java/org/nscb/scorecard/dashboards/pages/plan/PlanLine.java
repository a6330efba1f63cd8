package org.nscb.scorecard.dashboards.pages.plan;

import java.util.Locale;
import org.nscb.scorecard.dashboards.wording.RagMark;

/**
 * A line of a plan, as its pages show it.
 *
 * @param action what is to be done
 * @param measure how it is measured
 * @param agency that leads; or empty
 * @param agencyPath of its page; or empty
 * @param review that it comes from; or empty
 * @param target "June 2014 onwards", "30 September 2014", "no date"
 * @param progress "60%"; or empty
 * @param byOwner its colour as its owner sees it
 * @param byDates its colour by its dates and progress
 * @param because why it has that one
 * @param whyDiffers why that is not the owner's; empty where it is
 * @param daysOverdue 0 when it is not overdue
 */
public record PlanLine(
    String id,
    String action,
    String measure,
    String responsible,
    String groups,
    String agency,
    String agencyPath,
    String review,
    String target,
    String progress,
    RagMark byOwner,
    RagMark byDates,
    String because,
    String whyDiffers,
    long daysOverdue) {

  /** What it says of itself: how it is measured, or what is to be done. */
  public String words() {
    return measure.isEmpty() ? action : measure;
  }

  /** Without words that stand above it already. */
  PlanLine beside(String text) {
    boolean same = plain(words()).equals(plain(text));
    return new PlanLine(
        id,
        same ? "" : action,
        same ? "" : measure,
        responsible,
        groups,
        agency,
        agencyPath,
        review,
        target,
        progress,
        byOwner,
        byDates,
        because,
        whyDiffers,
        daysOverdue);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  public boolean isOverdue() {
    return daysOverdue > 0;
  }
}
