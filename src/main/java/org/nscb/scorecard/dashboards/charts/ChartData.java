package org.nscb.scorecard.dashboards.charts;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Interval;

/**
 * What a chart draws, whoever draws it.
 *
 * @param unit of the value axis, which starts at 0
 * @param top end of the value axis; charts that are to be compared have the same
 * @param ticks names of the periods, oldest first
 */
public record ChartData(
    String unit, double top, List<String> ticks, List<ChartLine> lines, List<ChartMark> marks) {

  /** The stretches in which the area's own line has nothing to show, in words. */
  public static List<ChartMark> gaps(List<ChartPoint> points) {
    List<ChartMark> gaps = new ArrayList<>();
    int i = 0;
    while (i < points.size()) {
      Status status = points.get(i).status();
      int from = i;
      while (i < points.size() && points.get(i).status() == status) {
        i++;
      }
      if (status != Status.SHOWN) {
        gaps.add(new ChartMark(Words.status(status), ChartMark.GAP, from, i - 1));
      }
    }
    return gaps;
  }

  /** The largest thing drawn: values, and the intervals that stand around the area's own. */
  public static double largest(List<ChartLine> lines) {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .filter(p -> p.value().isPresent())
        .mapToDouble(p -> p.interval().map(Interval::upper).orElse(p.value().getAsDouble()))
        .max()
        .orElse(1);
  }

  /** The largest value drawn; one wide interval does not set everyone's axis. */
  public static double largestValue(List<ChartLine> lines) {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .filter(p -> p.value().isPresent())
        .mapToDouble(p -> p.value().getAsDouble())
        .max()
        .orElse(1);
  }
}
