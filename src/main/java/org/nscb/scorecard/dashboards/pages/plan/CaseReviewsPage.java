package org.nscb.scorecard.dashboards.pages.plan;

import java.util.List;
import org.nscb.scorecard.dashboards.pages.Frame;

/**
 * The composite action plan of case reviews.
 *
 * @param lead how many there are and how they stand, in a sentence
 * @param overdue the longest overdue first
 * @param byReview each review with its actions
 */
public record CaseReviewsPage(
    Frame frame,
    String lead,
    RagCounts standing,
    List<PlanLine> overdue,
    List<RagCounts> reviews,
    List<RagCounts> agencies,
    List<Review> byReview) {

  public record Review(String id, String title, List<PlanLine> actions) {}
}
