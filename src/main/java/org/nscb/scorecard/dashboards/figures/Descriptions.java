package org.nscb.scorecard.dashboards.figures;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.charts.ChartData;
import org.nscb.scorecard.dashboards.charts.ChartLine;
import org.nscb.scorecard.dashboards.charts.ChartPoint;
import org.nscb.scorecard.dashboards.wording.Quantity;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Status;

/** Describes a chart to those who cannot see it: shape, ends and what is missing. */
final class Descriptions {

  private Descriptions() {}

  static String of(ChartData chart, FigureAddress address, Quantity quantity) {
    List<String> ticks = chart.ticks();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Line chart of %s, %s to %s."
            .formatted(address.indicator().title(), ticks.get(0), ticks.get(ticks.size() - 1)));
    chart.lines().forEach(line -> sentences.add(line(line, ticks, address, quantity)));
    chart
        .target()
        .ifPresent(
            target -> sentences.add("A dashed line marks the target: " + target.label() + "."));
    sentences.add("The table on the indicator’s page has the same numbers.");
    return String.join(" ", sentences);
  }

  private static String line(
      ChartLine line, List<String> ticks, FigureAddress address, Quantity quantity) {
    int lowest = -1;
    int highest = -1;
    int latest = -1;
    for (int i = 0; i < line.points().size(); i++) {
      if (line.points().get(i).value().isPresent()) {
        lowest = lowest < 0 || value(line, i) < value(line, lowest) ? i : lowest;
        highest = highest < 0 || value(line, i) > value(line, highest) ? i : highest;
        latest = i;
      }
    }
    String missing = missing(line.points());
    if (latest < 0) {
      return line.label() + ": nothing can be shown" + missing + ".";
    }
    return "%s: lowest %s in %s, highest %s in %s, latest %s in %s%s."
        .formatted(
            line.label(),
            words(address, quantity, value(line, lowest)),
            ticks.get(lowest),
            words(address, quantity, value(line, highest)),
            ticks.get(highest),
            words(address, quantity, value(line, latest)),
            ticks.get(latest),
            missing);
  }

  private static String words(FigureAddress address, Quantity quantity, double value) {
    return switch (quantity) {
      case COUNT -> quantity.text(address.indicator(), value);
      case VALUE -> Words.cell(address.indicator(), value);
    };
  }

  private static String missing(List<ChartPoint> points) {
    long suppressed = points.stream().filter(p -> p.status() == Status.SUPPRESSED).count();
    long absent = points.stream().filter(p -> p.status() == Status.UNAVAILABLE).count();
    return (suppressed > 0 ? ", " + suppressed + " suppressed" : "")
        + (absent > 0 ? ", " + absent + " not available" : "");
  }

  private static double value(ChartLine line, int index) {
    return line.points().get(index).value().orElse(0);
  }
}
