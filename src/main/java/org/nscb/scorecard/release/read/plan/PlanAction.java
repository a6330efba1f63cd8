package org.nscb.scorecard.release.read.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of a plan as it stood in the latest month that was delivered. It is about the work of
 * agencies.
 *
 * @param period that month
 * @param plan business for the Board's own plan, a priority's id for its action plan, or composite
 *     for the actions of case reviews
 * @param actionId its number in the plan
 * @param text what is to be done, and by whom
 * @param measures ids of the plan's measures, such as K101
 * @param isSmart empty where it was not marked
 * @param progress percent, where it was given
 * @param ownerRag as its owner sees it, where it was given
 * @param computedRag by its dates and progress
 * @param because a sentence: why it has the computed colour
 * @param whyDiffers a sentence: why that is not the owner's; empty where it is
 * @param months its colours month by month, oldest first, the latest month among them
 */
public record PlanAction(
    YearMonth period,
    String plan,
    String actionId,
    Text text,
    List<String> measures,
    List<String> priorities,
    Target target,
    boolean isMilestone,
    Optional<Boolean> isSmart,
    OptionalInt progress,
    Optional<Rag> ownerRag,
    Rag computedRag,
    String because,
    String whyDiffers,
    Optional<LocalDate> completedOn,
    List<PlanActionMonth> months) {

  /** The plan of the Board itself. */
  public static final String BUSINESS_PLAN = "business";

  /** The plan of the actions that come from case reviews. */
  public static final String CASE_REVIEWS = "composite";

  /**
   * @param review id of the case review that it comes from; empty for the Board's own plans
   * @param intent 1 to 4; or empty
   * @param measure how it is measured, as the plan says
   * @param responsible roles, or the initials that the plan prints
   * @param subgroups ids of the groups that enable it
   * @param agency id of the agency that leads; or empty
   */
  public record Text(
      String review,
      String intent,
      String action,
      String measure,
      String responsible,
      List<String> subgroups,
      String agency) {}

  /**
   * @param from the first day of a target from a month onwards
   * @param date the last day on which it is in time
   * @param openEnded onwards: it is never overdue
   */
  public record Target(Optional<LocalDate> from, Optional<LocalDate> date, boolean openEnded) {}
}
