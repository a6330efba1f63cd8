package org.nscb.scorecard.dashboards.charts;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Status;

/**
 * What a chart draws, whoever draws it.
 *
 * @param unit of the value axis
 * @param axis charts that are to be compared have the same
 * @param ticks names of the periods, oldest first
 * @param target where the Board set one for what is drawn
 */
public record ChartData(
    String unit,
    Axis axis,
    List<String> ticks,
    List<ChartLine> lines,
    List<ChartMark> marks,
    Optional<ChartTarget> target) {

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

  /** All that is drawn: values, and the intervals that stand around the area's own. */
  public static DoubleSummaryStatistics drawn(List<ChartLine> lines) {
    return shown(lines)
        .flatMapToDouble(
            p ->
                DoubleStream.concat(
                    p.value().stream(),
                    p.interval().stream()
                        .flatMapToDouble(i -> DoubleStream.of(i.lower(), i.upper()))))
        .summaryStatistics();
  }

  /** The values drawn; one wide interval does not set everyone's axis. */
  public static DoubleSummaryStatistics values(List<ChartLine> lines) {
    return shown(lines).flatMapToDouble(p -> p.value().stream()).summaryStatistics();
  }

  private static Stream<ChartPoint> shown(List<ChartLine> lines) {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .filter(p -> p.value().isPresent());
  }
}
