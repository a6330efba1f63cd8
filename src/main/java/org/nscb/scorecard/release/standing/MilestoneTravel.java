package org.nscb.scorecard.release.standing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.release.read.plan.PlanAction;
import org.nscb.scorecard.release.read.plan.PlanActionMonth;
import org.nscb.scorecard.release.read.plan.Rag;

/** Which way a line of a plan went in a year, by the colours that its dates and progress give. */
public enum MilestoneTravel {
  BETTER("better"),
  WORSE("worse"),
  UNCHANGED("no change"),
  /** It was not in the plan a year before. */
  CANNOT_TELL("cannot be compared");

  /** From the worst to the best. */
  private static final List<Rag> ORDER = List.of(Rag.RED, Rag.AMBER, Rag.GREY, Rag.GREEN, Rag.BLUE);

  private final String words;

  MilestoneTravel(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public static MilestoneTravel of(PlanAction action) {
    YearMonth before = action.period().minusYears(1);
    Optional<Rag> was =
        action.months().stream()
            .filter(month -> month.period().equals(before))
            .map(PlanActionMonth::computedRag)
            .findFirst();
    if (was.isEmpty()) {
      return CANNOT_TELL;
    }
    int change = ORDER.indexOf(action.computedRag()) - ORDER.indexOf(was.get());
    return change == 0 ? UNCHANGED : change > 0 ? BETTER : WORSE;
  }
}
