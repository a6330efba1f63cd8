package org.nscb.scorecard.dashboards.pages.deliveries;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.addresses.BadAddressException;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.pages.Control;
import org.nscb.scorecard.dashboards.pages.Control.Option;
import org.nscb.scorecard.dashboards.pages.Frame.Link;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.Refusal;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.Total;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.release.read.Delivery;
import org.nscb.scorecard.release.read.ReleaseReader;

/** Makes the page of what arrived: agency by source by month, and the files. */
public final class DeliveriesPageMaker {

  /** No source chosen: the latest files, and every file with something to look at. */
  public static final String ATTENTION = "attention";

  private final Content content;
  private final ReleaseReader release;
  private final DeliveryListing listing;

  public DeliveriesPageMaker(Content content, ReleaseReader release) {
    this.content = content;
    this.release = release;
    this.listing = new DeliveryListing(content);
  }

  /**
   * @param source id of a source, or {@link #ATTENTION}
   * @param wanted the year to March whose months are shown; the last one without it
   */
  public DeliveriesPage page(String source, Optional<Integer> wanted, FrameMaker frames) {
    DeliveryGrids grids = new DeliveryGrids(content, release);
    Optional<Integer> year = year(wanted, grids.years());
    List<Delivery> listed = listed(source);
    CheckListing checks = new CheckListing(release.checkFindings());
    return new DeliveriesPage(
        frames.frame("Deliveries", "/deliveries"),
        totals(),
        year.map(grids::of),
        grids.years().stream()
            .filter(other -> !year.equals(Optional.of(other)))
            .map(other -> new Link(path(source, other), "year to March " + other))
            .toList(),
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

  private static Optional<Integer> year(Optional<Integer> wanted, List<Integer> years) {
    if (wanted.isPresent() && !years.contains(wanted.get())) {
      throw new BadAddressException(
          years.isEmpty()
              ? "Cannot show a year of deliveries: no extract has arrived."
              : "Cannot show deliveries: the year must be one of: %s."
                  .formatted(
                      years.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
    return wanted.or(() -> years.stream().findFirst());
  }

  private static String path(String source, int year) {
    return "/deliveries?"
        + (source.equals(ATTENTION) ? "" : "source=" + source + "&")
        + "year="
        + year;
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
    Map<List<String>, YearMonth> latest =
        release.deliveries().stream()
            .collect(
                Collectors.toMap(
                    DeliveriesPageMaker::sender,
                    Delivery::period,
                    BinaryOperator.maxBy(Comparator.naturalOrder())));
    return release.deliveries().stream()
        .filter(
            d ->
                !d.isInForce()
                    || d.rowsQuarantined() > 0
                    || d.daysLate() > 0
                    || d.period().equals(latest.get(sender(d))))
        .toList();
  }

  private static List<String> sender(Delivery delivery) {
    return List.of(delivery.source(), delivery.agency());
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

  private static long sum(Collection<Delivery> deliveries, ToLongFunction<Delivery> count) {
    return deliveries.stream().mapToLong(count).sum();
  }
}
