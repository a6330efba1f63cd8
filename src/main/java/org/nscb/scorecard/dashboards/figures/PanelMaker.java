package org.nscb.scorecard.dashboards.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nscb.scorecard.content.indicators.BoardUse.Target;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.charts.Axis;
import org.nscb.scorecard.dashboards.charts.ChartData;
import org.nscb.scorecard.dashboards.charts.ChartJson;
import org.nscb.scorecard.dashboards.charts.ChartLine;
import org.nscb.scorecard.dashboards.charts.ChartMark;
import org.nscb.scorecard.dashboards.charts.ChartPoint;
import org.nscb.scorecard.dashboards.charts.ChartSvg;
import org.nscb.scorecard.dashboards.charts.ChartTarget;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.read.ComparatorValue;
import org.nscb.scorecard.release.read.Status;

/** Makes the charts of a figure: one with comparators, or a small one for each part. */
final class PanelMaker {

  /** More small charts than this are not looked at; the table has the rest. */
  static final int MOST_PANELS = 12;

  private final Site site;
  private final FigureAddress address;
  private final Series series;
  private final List<Note> notes;

  PanelMaker(Site site, FigureAddress address, Series series, List<Note> notes) {
    this.site = site;
    this.address = address;
    this.series = series;
    this.notes = notes;
  }

  List<Panel> panels() {
    if (series.timeline().isEmpty()) {
      return List.of();
    }
    return address.isTotal() ? List.of(wide()) : small();
  }

  private Panel wide() {
    Part own = series.parts().get(0);
    List<ChartLine> lines = new ArrayList<>();
    lines.add(line(own, own.label()));
    series.comparators().forEach((kind, values) -> lines.add(comparator(kind, values)));
    ChartData data = data(lines, axis(ChartData.drawn(lines)));
    return new Panel(
        "",
        Descriptions.of(data, address, series.quantity()),
        ChartSvg.draw(data, ChartSvg.Size.WIDE),
        ChartJson.write(data),
        "wide");
  }

  /** The parts with the largest latest values, in their own order, on one scale. */
  private List<Panel> small() {
    List<Part> drawn =
        series.parts().stream()
            .sorted(Comparator.comparingDouble(this::latest).reversed())
            .limit(MOST_PANELS)
            .toList();
    List<List<ChartLine>> charts =
        series.parts().stream()
            .filter(drawn::contains)
            .map(part -> List.of(line(part, part.label())))
            .toList();
    Axis axis = axis(ChartData.values(charts.stream().flatMap(List::stream).toList()));
    return charts.stream().map(lines -> panel(lines, axis)).toList();
  }

  /** Around what is drawn and the target. */
  private Axis axis(DoubleSummaryStatistics drawn) {
    series.target().ifPresent(target -> drawn.accept(target.value()));
    boolean whole = series.quantity().isWhole(address.indicator());
    return Axis.around(drawn, whole ? Axis.WHOLE : Axis.DECIMAL);
  }

  private Panel panel(List<ChartLine> lines, Axis axis) {
    ChartData data = data(lines, axis);
    return new Panel(
        lines.get(0).label(),
        Descriptions.of(data, address, series.quantity()),
        ChartSvg.draw(data, ChartSvg.Size.SMALL),
        ChartJson.write(data),
        "small");
  }

  private double latest(Part part) {
    List<ChartPoint> points = part.points(series.timeline(), series.quantity());
    return IntStream.iterate(points.size() - 1, i -> i >= 0, i -> i - 1)
        .mapToObj(points::get)
        .map(ChartPoint::value)
        .filter(OptionalDouble::isPresent)
        .findFirst()
        .map(OptionalDouble::getAsDouble)
        .orElse(-1.0);
  }

  private ChartData data(List<ChartLine> lines, Axis axis) {
    List<ChartMark> marks = new ArrayList<>(ChartData.gaps(lines.get(0).points()));
    notes.forEach(n -> marks.add(new ChartMark(letters(n), n.mark(), n.from(), n.to())));
    List<String> ticks =
        series.timeline().periods().stream().map(p -> Periods.tick(address.period(), p)).toList();
    return new ChartData(
        series.quantity().title(address.indicator()),
        axis,
        ticks,
        lines,
        marks,
        series.target().map(target -> new ChartTarget(target.value(), targetWords(target))));
  }

  /** Notes that begin together have their letters side by side, at the first of them. */
  private String letters(Note note) {
    List<Note> together = notes.stream().filter(n -> n.from() == note.from()).toList();
    return together.get(0).equals(note)
        ? together.stream().map(Note::letter).collect(Collectors.joining(" "))
        : "";
  }

  private String targetWords(Target target) {
    return "Target " + Words.target(address.indicator(), target.value());
  }

  private ChartLine line(Part part, String label) {
    return new ChartLine(label, ChartLine.AREA, part.points(series.timeline(), series.quantity()));
  }

  private ChartLine comparator(ComparatorKind kind, List<ComparatorValue> values) {
    List<ChartPoint> points =
        series.timeline().periods().stream()
            .map(
                period ->
                    values.stream()
                        .filter(v -> v.period().equals(period))
                        .findFirst()
                        .map(PanelMaker::point)
                        .orElse(ChartPoint.hidden(Status.UNAVAILABLE)))
            .toList();
    String label =
        kind == ComparatorKind.NEIGHBOURS ? "Neighbours" : TableMaker.comparatorName(kind, site);
    return new ChartLine(label, kind.name().toLowerCase(Locale.ROOT), points);
  }

  private static ChartPoint point(ComparatorValue value) {
    return new ChartPoint(value.status(), value.value(), java.util.Optional.empty());
  }
}
