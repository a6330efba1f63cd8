package org.nscb.scorecard.dashboards.pages.deliveries;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.pages.Control;
import org.nscb.scorecard.dashboards.pages.Control.Option;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.Grid;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.GridCell;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.GridRow;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.Refusal;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.Total;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.Delivery;
import org.nscb.scorecard.release.read.ReleaseReader;

/** Makes the page of what arrived: agency by source by month, and the files. */
public final class DeliveriesPageMaker {

  /** No source chosen: the latest files, and every file with something to look at. */
  public static final String ATTENTION = "attention";

  /** Of several files of a month, which tells how the month stands. */
  private static final Comparator<Delivery> STANDING =
      Comparator.comparing(
          d ->
              List.of("in_force", "left_out", "withdrawn", "refused", "superseded")
                  .indexOf(d.state()));

  private final ReleaseReader release;
  private final DeliveryListing listing;

  public DeliveriesPageMaker(Content content, ReleaseReader release) {
    this.release = release;
    this.listing = new DeliveryListing(content);
  }

  /**
   * @param source id of a source, or {@link #ATTENTION}
   */
  public DeliveriesPage page(String source, FrameMaker frames) {
    List<Delivery> listed = listed(source);
    CheckListing checks = new CheckListing(release.checkFindings());
    return new DeliveriesPage(
        frames.frame("Deliveries", "/deliveries"),
        totals(),
        grids(),
        checks.sentence(),
        checks.table(),
        new AcrossListing(listing).table(release.findingsAcrossDeliveries(), release.deliveries()),
        sources(source),
        refusals(listed),
        source.equals(ATTENTION)
            ? "The latest month of each source, and every file that was refused, replaced or had"
                + " rows put into quarantine, was withdrawn or came late."
            : "Every file of: " + listing.source(source) + ".",
        listing.table(listed),
        source.equals(ATTENTION) ? "/deliveries.csv" : "/deliveries.csv?source=" + source);
  }

  /** The files that are listed, as a table. */
  public FigureTable files(String source) {
    return listing.table(listed(source));
  }

  /** The sources that something arrived for. */
  public List<String> sources() {
    return release.deliveries().stream().map(Delivery::source).distinct().toList();
  }

  private List<Delivery> listed(String source) {
    if (!source.equals(ATTENTION)) {
      return release.deliveries().stream().filter(d -> d.source().equals(source)).toList();
    }
    return release.deliveries().stream()
        .filter(d -> !d.isInForce() || d.rowsQuarantined() > 0 || d.daysLate() > 0 || isLatest(d))
        .toList();
  }

  private boolean isLatest(Delivery delivery) {
    return release.deliveries().stream()
        .noneMatch(
            d ->
                d.source().equals(delivery.source())
                    && d.agency().equals(delivery.agency())
                    && d.period().isAfter(delivery.period()));
  }

  private List<Refusal> refusals(List<Delivery> deliveries) {
    return deliveries.stream()
        .filter(Delivery::isRefused)
        .map(
            d ->
                new Refusal(
                    d.fileName(),
                    DeliveryListing.path(d.delivery()),
                    "%s, %s, %s"
                        .formatted(
                            listing.source(d.source()),
                            Periods.month(d.period()),
                            listing.agency(d.agency())),
                    d.refusal()))
        .toList();
  }

  private List<Total> totals() {
    Collection<Delivery> all = release.deliveries();
    long refused = all.stream().filter(Delivery::isRefused).count();
    long replaced = all.stream().filter(d -> d.state().equals("superseded")).count();
    long withdrawn = all.stream().filter(d -> d.state().equals("withdrawn")).count();
    return List.of(
        new Total(Numbers.count(all.size()), "files arrived"),
        new Total(Numbers.count(refused), "files refused"),
        new Total(Numbers.count(replaced), "files replaced by a later one"),
        new Total(Numbers.count(withdrawn), "files withdrawn"),
        new Total(Numbers.count(sum(all, Delivery::rowsRead)), "rows read"),
        new Total(
            Numbers.count(
                sum(all.stream().filter(d -> !d.isRefused()).toList(), Delivery::rowsQuarantined)),
            "rows in quarantine"));
  }

  private Control sources(String chosen) {
    List<Option> options = new ArrayList<>();
    options.add(option(ATTENTION, "Latest, and those to look at", chosen));
    sources().forEach(s -> options.add(option(s, listing.source(s), chosen)));
    return new Control("source", "Files to list", "", options);
  }

  private static Option option(String value, String label, String chosen) {
    return new Option(value, label, value.equals(chosen));
  }

  private List<Grid> grids() {
    List<Delivery> monthly =
        release.deliveries().stream()
            .filter(d -> DeliveryListing.basis(d) == Basis.EXTRACTS)
            .toList();
    // a refused file may be named for any month, and opens no column
    List<YearMonth> months =
        monthly.stream().filter(d -> !d.isRefused()).map(Delivery::period).sorted().toList();
    if (months.isEmpty()) {
      return List.of();
    }
    YearMonth first = months.get(0);
    YearMonth last = months.get(months.size() - 1);
    List<Grid> grids = new ArrayList<>();
    for (String agency : monthly.stream().map(Delivery::agency).distinct().sorted().toList()) {
      for (int year = marchYear(last); year >= marchYear(first); year--) {
        grids.add(grid(agency, year, monthly, last));
      }
    }
    return grids;
  }

  /** The year to March that a month belongs to. */
  private static int marchYear(YearMonth month) {
    return month.getMonthValue() > 3 ? month.getYear() + 1 : month.getYear();
  }

  private Grid grid(String agency, int year, List<Delivery> monthly, YearMonth last) {
    List<YearMonth> months =
        IntStream.range(0, 12).mapToObj(i -> YearMonth.of(year - 1, 4).plusMonths(i)).toList();
    List<GridRow> rows =
        monthly.stream()
            .filter(d -> d.agency().equals(agency))
            .map(Delivery::source)
            .distinct()
            .map(s -> row(agency, s, months, monthly, last))
            .toList();
    return new Grid(
        listing.agency(agency),
        "year to March " + year,
        months.stream().map(Periods::shortMonth).toList(),
        rows);
  }

  private GridRow row(
      String agency, String source, List<YearMonth> months, List<Delivery> all, YearMonth last) {
    return new GridRow(
        listing.source(source),
        months.stream()
            .map(
                month ->
                    cell(
                        all.stream()
                            .filter(d -> d.agency().equals(agency) && d.source().equals(source))
                            .filter(d -> d.period().equals(month))
                            .toList(),
                        month.isAfter(last)))
            .toList());
  }

  private static GridCell cell(List<Delivery> files, boolean future) {
    if (files.isEmpty()) {
      return future
          ? new GridCell("", "not due", "future", "")
          : new GridCell("–", "nothing arrived", "missing", "");
    }
    Delivery shown = files.stream().min(STANDING).get();
    String path = DeliveryListing.path(shown.delivery());
    return switch (shown.state()) {
      case "in_force" -> inForce(shown, files, path);
      case "left_out" ->
          new GridCell("✕", "left out: it refers to what is not there", "refused", path);
      case "withdrawn" -> new GridCell("↩", "withdrawn", "refused", path);
      default -> new GridCell("✕", "refused", "refused", path);
    };
  }

  private static GridCell inForce(Delivery shown, List<Delivery> files, String path) {
    List<Delivery> standing = files.stream().filter(Delivery::isInForce).toList();
    String rows =
        Words.counted(sum(standing, Delivery::rowsAccepted), "row", "rows")
            + " accepted"
            + (standing.size() > 1 ? " in " + standing.size() + " parts" : "")
            + (shown.daysLate() > 0 ? ", " + days(shown) + " late" : "");
    long quarantined = sum(standing, Delivery::rowsQuarantined);
    if (quarantined > 0) {
      return new GridCell(
          "◐", rows + ", " + Numbers.count(quarantined) + " in quarantine", "quarantine", path);
    }
    if (files.stream().anyMatch(d -> !d.isInForce() && !d.isRefused())) {
      return new GridCell("↻", rows + ", another file was replaced or withdrawn", "replaced", path);
    }
    boolean another = files.stream().anyMatch(Delivery::isRefused);
    return new GridCell(
        "●", another ? rows + ", another file was refused" : rows, "delivered", path);
  }

  private static String days(Delivery delivery) {
    return Words.counted(delivery.daysLate(), "day", "days");
  }

  private static long sum(Collection<Delivery> deliveries, ToLongFunction<Delivery> count) {
    return deliveries.stream().mapToLong(count).sum();
  }
}
