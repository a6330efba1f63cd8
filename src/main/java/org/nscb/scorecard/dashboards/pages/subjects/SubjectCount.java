package org.nscb.scorecard.dashboards.pages.subjects;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.nscb.scorecard.dashboards.pages.summaries.Summary;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.release.standing.AgainstTarget;
import org.nscb.scorecard.statistics.DirectionOfTravel.Judgement;
import org.nscb.scorecard.statistics.DirectionOfTravel.Movement;

/**
 * The indicators of a subject, counted by how they stand.
 *
 * @param changed by more than chance, where neither way is better
 * @param notCompared among them those without a value
 * @param missed those that miss the Board's target
 */
public record SubjectCount(
    String title,
    String path,
    String lead,
    int indicators,
    int worse,
    int better,
    int changed,
    int unchanged,
    int notCompared,
    int withoutValue,
    int missed) {

  public static SubjectCount of(String title, String path, String lead, List<Summary> rows) {
    return new SubjectCount(
        title,
        path,
        lead,
        rows.size(),
        count(rows, s -> judged(s) == Judgement.WORSE),
        count(rows, s -> judged(s) == Judgement.BETTER),
        count(rows, s -> s.travel().isChange() && judged(s) == Judgement.NONE),
        count(rows, s -> s.travel().direction().movement() == Movement.NO_CLEAR_CHANGE),
        count(rows, s -> s.travel().direction().movement() == Movement.CANNOT_TELL),
        count(rows, s -> s.standing().status() != Status.SHOWN),
        count(rows, s -> s.standing().againstTarget() == AgainstTarget.MISSED));
  }

  private static Judgement judged(Summary summary) {
    return summary.travel().direction().judgement();
  }

  private static int count(Collection<Summary> rows, Predicate<Summary> test) {
    return (int) rows.stream().filter(test).count();
  }
}
