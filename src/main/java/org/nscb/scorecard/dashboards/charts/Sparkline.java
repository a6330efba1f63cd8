package org.nscb.scorecard.dashboards.charts;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import org.nscb.scorecard.release.read.Status;

/**
 * A word-sized line of a shape; the numbers beside it say the size, so it is decoration to a
 * listener. Its scale is its own and never finer than a third of the largest value, so that noise
 * does not look like a fall.
 */
public final class Sparkline {

  private static final double WIDTH = 112;
  private static final double HEIGHT = 28;
  private static final double EDGE = 4;
  private static final double FINEST = 1 / 3.0;

  private Sparkline() {}

  /** Oldest first. A point that is not shown leaves the line open. */
  public static String draw(List<ChartPoint> points) {
    DoubleSummaryStatistics range =
        points.stream()
            .map(ChartPoint::value)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .summaryStatistics();
    double largest = Math.max(Math.abs(range.getMax()), Math.abs(range.getMin()));
    double height = Math.max(range.getMax() - range.getMin(), largest * FINEST);
    double middle = (range.getMax() + range.getMin() - height) / 2;
    double bottom = range.getMin() < 0 ? middle : Math.max(0, middle);
    StringBuilder d = new StringBuilder();
    boolean open = false;
    double lastX = 0;
    double lastY = 0;
    for (int i = 0; i < points.size(); i++) {
      ChartPoint point = points.get(i);
      boolean shown = point.status() == Status.SHOWN && point.value().isPresent();
      if (shown) {
        lastX = EDGE + (WIDTH - 2 * EDGE) * i / Math.max(1, points.size() - 1);
        lastY =
            HEIGHT
                - EDGE
                - (HEIGHT - 2 * EDGE) * share(point.value().getAsDouble() - bottom, height);
        d.append(open ? "L" : "M").append(Svg.n(lastX)).append(' ').append(Svg.n(lastY));
      }
      open = shown;
    }
    Svg svg = new Svg();
    svg.raw(
        "<svg class=\"sparkline\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\""
            .formatted(Svg.n(WIDTH), Svg.n(HEIGHT), Svg.n(WIDTH), Svg.n(HEIGHT)));
    svg.raw(" aria-hidden=\"true\" focusable=\"false\">");
    svg.path("line area", d.toString());
    if (!d.isEmpty()) {
      svg.circle("dot area", lastX, lastY, 3);
    }
    return svg.raw("</svg>").toString();
  }

  private static double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }
}
