package org.nscb.scorecard.dashboards.pages.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.plan.CaseReviewsPage.Review;
import org.nscb.scorecard.dashboards.wording.NaturalOrder;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.plan.PlanAction;

/** Makes the page of the actions that come from case reviews. */
public final class CaseReviewsMaker {

  private static final Comparator<PlanAction> LONGEST_OVERDUE_FIRST =
      Comparator.comparingLong(PlanLines::daysOverdue)
          .reversed()
          .thenComparing(PlanAction::actionId, NaturalOrder.INSTANCE);

  private final List<PlanAction> actions;
  private final FrameMaker frames;
  private final PlanLines lines;

  public CaseReviewsMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.actions =
        release.planActions().stream()
            .filter(a -> a.plan().equals(PlanAction.CASE_REVIEWS))
            .sorted(LONGEST_OVERDUE_FIRST)
            .toList();
    this.frames = frames;
    this.lines = new PlanLines(content);
  }

  public CaseReviewsPage page() {
    Map<String, List<PlanAction>> byReview = grouped(a -> a.text().review());
    return new CaseReviewsPage(
        frames.frame("Case reviews", "/case-reviews"),
        lead(),
        RagCounts.of("All actions", "", actions),
        actions.stream().filter(a -> PlanLines.daysOverdue(a) > 0).map(lines::line).toList(),
        counts(byReview, actions -> "#review-" + actions.get(0).text().review(), this::review),
        counts(
            grouped(a -> a.text().agency()),
            actions -> "/agencies/" + actions.get(0).text().agency(),
            action -> lines.agency(action.text().agency())),
        byReview.entrySet().stream()
            .map(
                e ->
                    new Review(
                        "review-" + e.getKey(),
                        review(e.getValue().get(0)),
                        e.getValue().stream().map(lines::line).toList()))
            .toList());
  }

  private String review(PlanAction action) {
    return action.text().review().isEmpty() ? "Of no one review" : lines.review(action);
  }

  private String lead() {
    if (actions.isEmpty()) {
      return "No delivery has an action that comes from a case review.";
    }
    long overdue = actions.stream().filter(a -> PlanLines.daysOverdue(a) > 0).count();
    return "%s at the end of %s, %s overdue. The longest overdue come first."
        .formatted(
            Words.counted(actions.size(), "action", "actions"),
            Periods.month(actions.get(0).period()),
            overdue == 0 ? "none" : Long.toString(overdue));
  }

  private Map<String, List<PlanAction>> grouped(Function<PlanAction, String> by) {
    Map<String, List<PlanAction>> groups = new TreeMap<>();
    actions.forEach(a -> groups.computeIfAbsent(by.apply(a), k -> new ArrayList<>()).add(a));
    return groups;
  }

  /** The most overdue first. */
  private static List<RagCounts> counts(
      Map<String, List<PlanAction>> groups,
      Function<List<PlanAction>, String> path,
      Function<PlanAction, String> title) {
    return groups.entrySet().stream()
        .map(
            e ->
                RagCounts.of(
                    e.getKey().isEmpty() ? "None named" : title.apply(e.getValue().get(0)),
                    e.getKey().isEmpty() ? "" : path.apply(e.getValue()),
                    e.getValue()))
        .sorted(Comparator.comparingInt(RagCounts::overdue).reversed())
        .toList();
  }
}
