package org.nscb.scorecard.dashboards.pages.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.nscb.scorecard.dashboards.wording.RagMark;
import org.nscb.scorecard.release.read.plan.PlanAction;
import org.nscb.scorecard.release.read.plan.Rag;

/**
 * Lines of plans, counted by the colour that their dates and progress give.
 *
 * @param path of what is counted; or empty
 */
public record RagCounts(String title, String path, int all, List<Count> counts, int overdue) {

  public record Count(RagMark mark, int number) {}

  public static RagCounts of(String title, String path, Collection<PlanAction> actions) {
    return new RagCounts(
        title,
        path,
        actions.size(),
        Arrays.stream(Rag.values())
            .map(rag -> new Count(RagMark.of(rag), count(actions, rag)))
            .toList(),
        (int) actions.stream().filter(a -> PlanLines.daysOverdue(a) > 0).count());
  }

  private static int count(Collection<PlanAction> actions, Rag rag) {
    return (int) actions.stream().filter(a -> a.computedRag() == rag).count();
  }
}
