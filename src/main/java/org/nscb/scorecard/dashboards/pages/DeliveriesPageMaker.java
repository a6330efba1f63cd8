package org.nscb.scorecard.dashboards.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.pages.DeliveriesPage.Grid;
import org.nscb.scorecard.dashboards.pages.DeliveriesPage.GridCell;
import org.nscb.scorecard.dashboards.pages.DeliveriesPage.GridRow;
import org.nscb.scorecard.dashboards.pages.DeliveriesPage.Total;
import org.nscb.scorecard.dashboards.pages.IndicatorPage.Control;
import org.nscb.scorecard.dashboards.pages.IndicatorPage.Option;
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

  private final ReleaseReader release;
  private final FrameMaker frames;
  private final DeliveryListing listing;

  public DeliveriesPageMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.release = release;
    this.frames = frames;
    this.listing = new DeliveryListing(content);
  }

  /**
   * @param source id of a source, or {@link #ATTENTION}
   */
  public DeliveriesPage page(String source) {
    List<Delivery> listed = listed(source);
    CheckListing checks = new CheckListing(release.checkFindings());
    return new DeliveriesPage(
        frames.frame("Deliveries", "/deliveries"),
        totals(),
        grids(),
        checks.sentence(),
        checks.table(),
        sources(source),
        listing.refusals(listed),
        source.equals(ATTENTION)
            ? "The latest month of each source, and every file that was refused, replaced or had"
                + " rows put into quarantine."
            : "Every file of: " + listing.source(source) + ".",
        listing.table(listed),
        source.equals(ATTENTION) ? "/deliveries.csv" : "/deliveries.csv?source=" + source);
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
        .filter(d -> !d.isInForce() || d.rowsQuarantined() > 0 || isLatest(d))
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

  private List<Total> totals() {
    Collection<Delivery> all = release.deliveries();
    long refused = all.stream().filter(Delivery::isRefused).count();
    long replaced = all.stream().filter(d -> d.state().equals("superseded")).count();
    return List.of(
        new Total(Numbers.count(all.size()), "files arrived"),
        new Total(Numbers.count(refused), "files refused"),
        new Total(Numbers.count(replaced), "files replaced by a later one"),
        new Total(sum(all, false), "rows read"),
        new Total(sum(all, true), "rows in quarantine"));
  }

  private static String sum(Collection<Delivery> deliveries, boolean quarantined) {
    return Numbers.count(
        deliveries.stream().mapToLong(d -> quarantined ? d.rowsQuarantined() : d.rowsRead()).sum());
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
    Optional<YearMonth> last =
        monthly.stream().map(Delivery::period).max(Comparator.naturalOrder());
    if (last.isEmpty()) {
      return List.of();
    }
    YearMonth first = monthly.stream().map(Delivery::period).min(Comparator.naturalOrder()).get();
    List<Grid> grids = new ArrayList<>();
    for (String agency : monthly.stream().map(Delivery::agency).distinct().sorted().toList()) {
      for (int year = marchYear(last.get()); year >= marchYear(first); year--) {
        grids.add(grid(agency, year, monthly, last.get()));
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
    if (future) {
      return new GridCell("", "not due", "future");
    }
    Optional<Delivery> inForce = files.stream().filter(Delivery::isInForce).findFirst();
    if (inForce.isEmpty()) {
      return files.isEmpty()
          ? new GridCell("–", "nothing arrived", "missing")
          : new GridCell("✕", "refused", "refused");
    }
    String rows = Words.counted(inForce.get().rowsAccepted(), "row", "rows") + " accepted";
    if (inForce.get().rowsQuarantined() > 0) {
      return new GridCell(
          "◐",
          rows + ", " + Numbers.count(inForce.get().rowsQuarantined()) + " in quarantine",
          "quarantine");
    }
    return files.size() > 1
        ? new GridCell("↻", rows + ", replaced an earlier file", "replaced")
        : new GridCell("●", rows, "delivered");
  }
}
