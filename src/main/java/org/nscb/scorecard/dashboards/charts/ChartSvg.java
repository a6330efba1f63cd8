package org.nscb.scorecard.dashboards.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.release.read.Status;

/**
 * Draws a line chart as SVG: what is printed, and what is seen where no script runs. The drawing is
 * hidden from assistive technology; the element around it carries the description.
 */
public final class ChartSvg {

  /** Size in user units; the page scales it. */
  public enum Size {
    WIDE(720, 300, 128),
    SMALL(340, 190, 14);

    private final double width;
    private final double height;
    private final double right;

    Size(double width, double height, double right) {
      this.width = width;
      this.height = height;
      this.right = right;
    }
  }

  private static final double LEFT = 46;
  private static final double ABOVE = 22;
  private static final double BELOW = 28;
  private static final double LABEL_DISTANCE = 15;

  private final ChartData data;
  private final Size size;
  private final Svg svg = new Svg();

  private ChartSvg(ChartData data, Size size) {
    this.data = data;
    this.size = size;
  }

  public static String draw(ChartData data, Size size) {
    return new ChartSvg(data, size).draw();
  }

  private String draw() {
    svg.raw(
        "<svg class=\"plot\" viewBox=\"0 0 %s %s\" aria-hidden=\"true\" focusable=\"false\">"
            .formatted(Svg.n(size.width), Svg.n(size.height)));
    axes();
    data.marks().forEach(this::mark);
    data.target().ifPresent(this::target);
    data.lines().stream().filter(l -> l.style().equals(ChartLine.AREA)).forEach(this::band);
    data.lines().forEach(this::line);
    if (size == Size.WIDE) {
      endLabels();
    }
    return svg.raw("</svg>").toString();
  }

  private void axes() {
    for (int i = 0; i <= data.axis().steps(); i++) {
      double v = data.axis().tick(i);
      svg.line(v == 0 ? "axis" : "gridline", LEFT, y(v), size.width - size.right, y(v));
      svg.text("tick end", LEFT - 6, y(v) + 4, label(v));
    }
    int count = data.ticks().size();
    int every = Math.max(1, (int) Math.ceil(count / ((size.width - LEFT - size.right) / 68)));
    for (int i = count - 1; i >= 0; i -= every) {
      svg.text("tick middle", x(i), size.height - 8, data.ticks().get(i));
    }
  }

  private String label(double value) {
    return data.axis().hasDecimals() ? Numbers.decimal(value) : Numbers.count(value);
  }

  /** Its words stand above its end, where notes seldom begin. */
  private void target(ChartTarget target) {
    double y = y(target.value());
    double right = size.width - size.right;
    svg.line("target-line", LEFT, y, right, y);
    svg.text("target-word end", right - 2, y - 4, target.label());
  }

  private void mark(ChartMark mark) {
    double half = slot() / 2;
    double from = Math.max(LEFT, x(mark.from()) - half);
    double to = Math.min(size.width - size.right, x(mark.to()) + half);
    double bottom = y(data.axis().bottom());
    if (!mark.kind().equals(ChartMark.GAP)) {
      if (mark.kind().equals(ChartMark.DOUBT)) {
        svg.rect("note-area", from, ABOVE, to - from, bottom - ABOVE);
      }
      svg.line("note-line", from, ABOVE - 4, from, bottom);
      svg.text("note-letter", from, ABOVE - 8, mark.label());
    } else {
      svg.rect("gap-area", from, ABOVE, to - from, bottom - ABOVE);
      if (to - from > 80) {
        svg.text("gap-word middle", (from + to) / 2, bottom - 8, mark.label());
      } else {
        svg.upright("gap-word", (from + to) / 2 + 4, bottom - 6, mark.label());
      }
    }
  }

  private void band(ChartLine line) {
    for (List<Integer> run : runs(line)) {
      StringBuilder there = new StringBuilder();
      StringBuilder back = new StringBuilder();
      for (int i : run) {
        var interval = line.points().get(i).interval();
        if (interval.isEmpty()) {
          return;
        }
        there.append(there.isEmpty() ? "M" : "L").append(at(i, interval.get().upper()));
        back.insert(0, "L" + at(i, interval.get().lower()));
      }
      svg.path("band", run.size() > 1 ? there.append(back).append("Z").toString() : "");
    }
  }

  private void line(ChartLine line) {
    for (List<Integer> run : runs(line)) {
      StringBuilder d = new StringBuilder();
      for (int i : run) {
        d.append(d.isEmpty() ? "M" : "L").append(at(i, value(line, i)));
      }
      svg.path("line " + line.style(), run.size() > 1 ? d.toString() : "");
      if (run.size() == 1 || data.ticks().size() <= 16) {
        run.forEach(i -> svg.circle("dot " + line.style(), x(i), y(value(line, i)), 3));
      }
    }
  }

  private record EndLabel(String words, double y) {}

  /** Labels stand at the last value of their line, pushed apart where they would touch. */
  private void endLabels() {
    List<EndLabel> labels = new ArrayList<>();
    for (ChartLine line : data.lines()) {
      List<List<Integer>> runs = runs(line);
      if (!runs.isEmpty()) {
        List<Integer> last = runs.get(runs.size() - 1);
        labels.add(new EndLabel(line.label(), y(value(line, last.get(last.size() - 1))) + 4));
      }
    }
    labels.sort(Comparator.comparingDouble(EndLabel::y));
    double free = ABOVE;
    for (EndLabel label : labels) {
      double y = Math.max(free, label.y());
      svg.text("line-label", size.width - size.right + 8, y, label.words());
      free = y + LABEL_DISTANCE;
    }
  }

  /** Indices of the points that are shown, in stretches without a hole. */
  private static List<List<Integer>> runs(ChartLine line) {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < line.points().size(); i++) {
      ChartPoint point = line.points().get(i);
      if (point.status() == Status.SHOWN && point.value().isPresent()) {
        run.add(i);
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static double value(ChartLine line, int index) {
    return line.points().get(index).value().orElse(0);
  }

  private String at(int index, double value) {
    return Svg.n(x(index)) + " " + Svg.n(y(value));
  }

  private double slot() {
    return (size.width - LEFT - size.right) / Math.max(1, data.ticks().size());
  }

  private double x(int index) {
    return LEFT + slot() * (index + 0.5);
  }

  private double y(double value) {
    return size.height - BELOW - data.axis().share(value) * (size.height - ABOVE - BELOW);
  }
}
