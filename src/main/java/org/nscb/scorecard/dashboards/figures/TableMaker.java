package org.nscb.scorecard.dashboards.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.figures.FigureTable.Cell;
import org.nscb.scorecard.dashboards.figures.FigureTable.Column;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Quantity;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.read.ComparatorValue;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Interval;

/** Lays a series out as rows, newest period first; every part of a period stands together. */
final class TableMaker {

  private final Content content;
  private final FigureAddress address;
  private final Series series;
  private final boolean hasReasons;
  private final boolean hasIntervals;

  TableMaker(Content content, FigureAddress address, Series series) {
    this.content = content;
    this.address = address;
    this.series = series;
    this.hasReasons = series.values().stream().anyMatch(v -> !v.reason().isEmpty());
    this.hasIntervals = series.values().stream().anyMatch(v -> v.interval().isPresent());
  }

  FigureTable table() {
    List<List<Cell>> rows = new ArrayList<>();
    List<YearMonth> periods = series.timeline().periods();
    for (int i = periods.size() - 1; i >= 0; i--) {
      for (Part part : series.parts()) {
        rows.add(row(periods.get(i), part));
      }
    }
    return new FigureTable(columns(), rows);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(List.of(Column.words("period", "Period")));
    if (!address.isTotal()) {
      Breakdown breakdown = content.breakdowns().get(address.breakdown());
      String title = breakdown == null ? address.breakdown() : breakdown.title();
      columns.add(Column.words("breakdown_value", title));
    }
    columns.add(Column.number("value", series.quantity().title(address.indicator())));
    if (series.quantity() == Quantity.VALUE) {
      if (hasIntervals) {
        columns.add(Column.number("lower_95", "Lower 95%"));
        columns.add(Column.number("upper_95", "Upper 95%"));
      }
      columns.add(Column.number("numerator", "Numerator"));
      columns.add(Column.number("denominator", "Denominator"));
    }
    if (series.target().isPresent()) {
      columns.add(Column.number("target", "Target"));
    }
    columns.add(Column.words("status", "Status"));
    Site site = content.site();
    for (ComparatorKind kind : series.comparators().keySet()) {
      columns.add(Column.number(kind.id(), comparatorName(kind, site)));
    }
    if (series.comparators().containsKey(ComparatorKind.NEIGHBOURS)) {
      columns.add(Column.number("neighbours_with_a_value", "Neighbours with a value"));
    }
    if (hasReasons) {
      columns.add(Column.words("reason", "Why"));
    }
    columns.add(Column.words("coverage", "Coverage"));
    if (address.basis() == Basis.EXTRACTS) {
      columns.add(Column.number("late_deliveries", "Late deliveries"));
    }
    columns.add(Column.words("quality", "Data quality"));
    return columns;
  }

  static String comparatorName(ComparatorKind kind, Site site) {
    return Words.comparator(kind, site.country().name(), site.region().name());
  }

  private List<Cell> row(YearMonth period, Part part) {
    IndicatorValue value = part.values().get(period);
    Status status = Part.point(value, series.quantity()).status();
    List<Cell> row = new ArrayList<>();
    row.add(
        new Cell(
            Words.capitalised(Periods.name(address.indicator().kind(), address.period(), period)),
            period.toString()));
    if (!address.isTotal()) {
      row.add(new Cell(part.label(), part.code()));
    }
    row.add(
        status == Status.SHOWN
            ? number(series.quantity().of(value))
            : Cell.of(Words.status(status)));
    if (series.quantity() == Quantity.VALUE) {
      parts(row, value, status);
    }
    series.target().ifPresent(target -> row.add(number(OptionalDouble.of(target.value()))));
    row.add(new Cell(Words.status(status), status.id()));
    comparators(row, period);
    if (hasReasons) {
      row.add(value == null ? Cell.EMPTY : Cell.of(value.reason()));
    }
    standing(row, value);
    return row;
  }

  /** What a value rests on and how far it can be leaned on. */
  private void standing(List<Cell> row, IndicatorValue value) {
    row.add(value == null ? Cell.EMPTY : Cell.of(value.coverage().words()));
    if (address.basis() == Basis.EXTRACTS) {
      row.add(value == null ? Cell.EMPTY : count(OptionalDouble.of(value.coverage().late())));
    }
    row.add(
        value == null
            ? Cell.EMPTY
            : new Cell(
                DataQuality.of(value.quality()).level().words(), value.quality().mark().id()));
  }

  private void parts(List<Cell> row, IndicatorValue value, Status status) {
    boolean shown = status == Status.SHOWN;
    if (hasIntervals) {
      var interval = shown ? value.interval() : java.util.Optional.<Interval>empty();
      row.add(interval.map(i -> decimal(OptionalDouble.of(i.lower()))).orElse(Cell.EMPTY));
      row.add(interval.map(i -> decimal(OptionalDouble.of(i.upper()))).orElse(Cell.EMPTY));
    }
    row.add(shown ? count(value.numerator()) : Cell.EMPTY);
    row.add(shown ? count(value.denominator()) : Cell.EMPTY);
  }

  private void comparators(List<Cell> row, YearMonth period) {
    Cell members = Cell.EMPTY;
    for (var entry : series.comparators().entrySet()) {
      var found = entry.getValue().stream().filter(c -> c.period().equals(period)).findFirst();
      row.add(
          found
              .map(c -> c.status() == Status.SHOWN ? number(c.value()) : notShown(c))
              .orElse(Cell.of(Words.status(Status.UNAVAILABLE))));
      if (entry.getKey() == ComparatorKind.NEIGHBOURS) {
        members =
            found.map(c -> Cell.of(c.membersWithValue() + " of " + c.members())).orElse(Cell.EMPTY);
      }
    }
    if (series.comparators().containsKey(ComparatorKind.NEIGHBOURS)) {
      row.add(members);
    }
  }

  private static Cell notShown(ComparatorValue comparator) {
    return Cell.of(Words.status(comparator.status()));
  }

  /** A value of this figure, or one beside it. */
  private Cell number(OptionalDouble number) {
    Indicator indicator = address.indicator();
    Quantity quantity = series.quantity();
    return number(number, n -> quantity.text(indicator, n), n -> quantity.plain(indicator, n));
  }

  private static Cell decimal(OptionalDouble number) {
    return number(number, Numbers::decimal, Numbers::plain);
  }

  private static Cell count(OptionalDouble number) {
    return number(number, Numbers::count, Numbers::plainCount);
  }

  private static Cell number(
      OptionalDouble number, DoubleFunction<String> text, DoubleFunction<String> plain) {
    return number.isEmpty()
        ? Cell.EMPTY
        : new Cell(text.apply(number.getAsDouble()), plain.apply(number.getAsDouble()));
  }
}
