package org.nscb.scorecard.dashboards.pages.deliveries;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.figures.Figure;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.figures.FigureTable.Cell;
import org.nscb.scorecard.dashboards.figures.FigureTable.Column;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.Delivery;

/** Lists deliveries as a table, and finds those that a figure rests on. */
public final class DeliveryListing {

  /** The sources of official statistics, as the pipelines name them. */
  public static final List<String> PUBLISHED_SOURCES =
      List.of("dfe_children_in_need", "ons_population", "dfe_statistical_neighbours");

  /** Deliveries and one sentence that says which they are. */
  public record Listing(String text, FigureTable table) {}

  private final Content content;

  public DeliveryListing(Content content) {
    this.content = content;
  }

  public FigureTable table(List<Delivery> deliveries) {
    return new FigureTable(
        List.of(
            Column.words("source", "Source"),
            Column.words("agency", "Agency"),
            Column.words("period", "Period"),
            Column.words("part", "Part"),
            Column.number("version", "Version"),
            Column.words("state", "State"),
            Column.number("rows_read", "Rows read"),
            Column.number("rows_accepted", "Accepted"),
            Column.number("rows_quarantined", "Quarantined"),
            Column.words("received_at", "Received"),
            Column.words("sha256", "SHA-256 (head)"),
            Column.words("file_name", "File")),
        deliveries.stream().map(this::row).toList());
  }

  /** The same of files that share their source, agency and month. */
  public FigureTable tableOfOneMonth(List<Delivery> deliveries) {
    return new FigureTable(
        List.of(
            Column.words("file_name", "File"),
            Column.words("part", "Part"),
            Column.number("version", "Version"),
            Column.words("state", "State"),
            Column.number("rows_read", "Rows read"),
            Column.number("rows_accepted", "Accepted"),
            Column.number("rows_quarantined", "Quarantined"),
            Column.words("received_at", "Received")),
        deliveries.stream().map(DeliveryListing::rowOfOneMonth).toList());
  }

  /** The deliveries in force behind the latest period of a figure, its history included. */
  public Listing under(FigureAddress address, Figure figure, List<Delivery> all) {
    if (figure.table().rows().isEmpty()) {
      return new Listing("Nothing has been delivered for it.", table(List.of()));
    }
    YearMonth last = YearMonth.parse(figure.table().rows().get(0).get(0).data());
    return switch (address.basis()) {
      case EXTRACTS -> extracts(address, last, all);
      case PUBLISHED -> publications(address, all);
    };
  }

  private Listing extracts(FigureAddress address, YearMonth last, List<Delivery> all) {
    Indicator indicator = address.indicator();
    long months = indicator.kind() == Kind.SNAPSHOT ? 1 : address.period().months();
    YearMonth first = last.minusMonths(months - 1 + indicator.historyMonths());
    List<Delivery> under =
        all.stream()
            .filter(d -> d.isInForce() && indicator.sources().contains(d.source()))
            .filter(d -> !d.period().isBefore(first) && !d.period().isAfter(last))
            .toList();
    return new Listing(
        "The latest figure rests on the deliveries in force for %s."
            .formatted(Periods.range(first, last)),
        table(under));
  }

  private Listing publications(FigureAddress address, List<Delivery> all) {
    Optional<String> part = address.indicator().published().map(p -> p.table());
    List<Delivery> under =
        all.stream()
            .filter(d -> d.isInForce() && PUBLISHED_SOURCES.contains(d.source()))
            .filter(
                d ->
                    !d.source().equals(PUBLISHED_SOURCES.get(0))
                        || Optional.of(d.part()).equals(part))
            .toList();
    return new Listing("The figure rests on these publications.", table(under));
  }

  private List<Cell> row(Delivery delivery) {
    return List.of(
        new Cell(source(delivery.source()), delivery.source(), path(delivery.delivery())),
        new Cell(agency(delivery.agency()), delivery.agency()),
        new Cell(Periods.month(delivery.period()), delivery.period().toString()),
        Cell.of(delivery.part()),
        version(delivery),
        state(delivery),
        count(delivery.rowsRead()),
        count(delivery.rowsAccepted()),
        count(delivery.rowsQuarantined()),
        received(delivery),
        Cell.of(delivery.hashHead()),
        Cell.of(delivery.fileName()));
  }

  private static List<Cell> rowOfOneMonth(Delivery delivery) {
    return List.of(
        new Cell(delivery.fileName(), delivery.fileName(), path(delivery.delivery())),
        Cell.of(delivery.part()),
        version(delivery),
        state(delivery),
        count(delivery.rowsRead()),
        count(delivery.rowsAccepted()),
        count(delivery.rowsQuarantined()),
        received(delivery));
  }

  private static Cell version(Delivery delivery) {
    return new Cell(Numbers.count(delivery.version()), Integer.toString(delivery.version()));
  }

  private static Cell state(Delivery delivery) {
    return new Cell(delivery.state().replace('_', ' '), delivery.state());
  }

  private static Cell received(Delivery delivery) {
    return new Cell(Periods.moment(Instant.parse(delivery.receivedAt())), delivery.receivedAt());
  }

  public String agency(String id) {
    return content.agencies().containsKey(id) ? content.agencies().get(id).name() : id;
  }

  public String source(String id) {
    return content.sources().containsKey(id) ? content.sources().get(id).title() : id;
  }

  /** Of the page of a delivery. */
  public static String path(String delivery) {
    return "/deliveries/" + delivery;
  }

  public static Basis basis(Delivery delivery) {
    return PUBLISHED_SOURCES.contains(delivery.source()) ? Basis.PUBLISHED : Basis.EXTRACTS;
  }

  private static Cell count(long rows) {
    return new Cell(Numbers.count(rows), Numbers.plainCount(rows));
  }
}
