package org.nscb.scorecard.dashboards.charts;

import java.util.List;
import org.nscb.scorecard.release.read.Status;

/** A word-sized line; the numbers beside it say the same, so it is decoration to a listener. */
public final class Sparkline {

  private static final double WIDTH = 112;
  private static final double HEIGHT = 28;
  private static final double EDGE = 4;

  private Sparkline() {}

  /** Oldest first, from 0 to the largest value. A point that is not shown leaves the line open. */
  public static String draw(List<ChartPoint> points) {
    double largest =
        points.stream().mapToDouble(p -> p.value().orElse(0)).max().stream()
            .filter(m -> m > 0)
            .findFirst()
            .orElse(1);
    StringBuilder d = new StringBuilder();
    boolean open = false;
    double lastX = 0;
    double lastY = 0;
    for (int i = 0; i < points.size(); i++) {
      ChartPoint point = points.get(i);
      boolean shown = point.status() == Status.SHOWN && point.value().isPresent();
      if (shown) {
        lastX = EDGE + (WIDTH - 2 * EDGE) * i / Math.max(1, points.size() - 1);
        lastY = HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * point.value().getAsDouble() / largest;
        d.append(open ? "L" : "M").append(Svg.n(lastX)).append(' ').append(Svg.n(lastY));
      }
      open = shown;
    }
    Svg svg = new Svg();
    svg.raw(
        "<svg class=\"sparkline\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\""
            .formatted(Svg.n(WIDTH), Svg.n(HEIGHT), Svg.n(WIDTH), Svg.n(HEIGHT)));
    svg.raw(" aria-hidden=\"true\" focusable=\"false\">");
    svg.line("axis", 0, HEIGHT - 1, WIDTH, HEIGHT - 1);
    svg.path("line area", d.toString());
    if (!d.isEmpty()) {
      svg.circle("dot area", lastX, lastY, 3);
    }
    return svg.raw("</svg>").toString();
  }
}
