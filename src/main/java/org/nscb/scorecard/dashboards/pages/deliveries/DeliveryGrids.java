package org.nscb.scorecard.dashboards.pages.deliveries;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.Grid;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.GridCell;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.GridGroup;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.GridRow;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.Delivery;
import org.nscb.scorecard.release.read.ReleaseReader;

/** What arrived month by month: the extracts that agencies have a contract for. */
public final class DeliveryGrids {

  /** Of several files of a month, which tells how the month stands. */
  private static final Comparator<Delivery> STANDING =
      Comparator.comparing(
          d ->
              List.of("in_force", "left_out", "withdrawn", "refused", "superseded")
                  .indexOf(d.state()));

  private record Sender(String agency, String source) {}

  private final Content content;
  private final DeliveryListing listing;
  private final Map<Sender, Map<YearMonth, List<Delivery>>> files = new LinkedHashMap<>();
  private final TreeSet<YearMonth> months = new TreeSet<>();

  public DeliveryGrids(Content content, ReleaseReader release) {
    this.content = content;
    this.listing = new DeliveryListing(content);
    for (Agency agency : content.agencies().values()) {
      content.sources().values().stream()
          .filter(contract -> !agency.publishes() && sends(contract, agency))
          .forEach(c -> files.put(new Sender(agency.id(), c.source()), new LinkedHashMap<>()));
    }
    release.deliveries().stream()
        .filter(d -> DeliveryListing.basis(d) == Basis.EXTRACTS)
        .forEach(this::add);
  }

  private static boolean sends(Contract contract, Agency agency) {
    return contract.agencies().contains(agency.id());
  }

  private void add(Delivery delivery) {
    files
        .computeIfAbsent(
            new Sender(delivery.agency(), delivery.source()), s -> new LinkedHashMap<>())
        .computeIfAbsent(delivery.period(), m -> new ArrayList<>())
        .add(delivery);
    // a refused file may be named for any month, and a return is of a year that may have no
    // extract:
    // neither opens a column
    if (!delivery.isRefused() && isMonthly(delivery)) {
      months.add(delivery.period());
    }
  }

  private boolean isMonthly(Delivery delivery) {
    return Optional.ofNullable(content.sources().get(delivery.source()))
        .filter(contract -> contract.window() == Window.CENSUS)
        .isEmpty();
  }

  /** From the first month that an extract was delivered for to the last. */
  public List<YearMonth> months() {
    return months.isEmpty()
        ? List.of()
        : Stream.iterate(
                months.first(), month -> !month.isAfter(months.last()), m -> m.plusMonths(1))
            .toList();
  }

  public Optional<YearMonth> last() {
    return months.isEmpty() ? Optional.empty() : Optional.of(months.last());
  }

  /** The years to March that something was delivered for, newest first. */
  List<Integer> years() {
    return months.isEmpty()
        ? List.of()
        : IntStream.iterate(
                marchYear(months.last()),
                year -> year >= marchYear(months.first()),
                year -> year - 1)
            .boxed()
            .toList();
  }

  /** A year to March of all agencies. */
  Grid of(int year) {
    return grid(year, files.keySet());
  }

  /** The years to March of one agency, newest first; none when it sends nothing. */
  public List<Grid> of(String agency) {
    List<Sender> senders = files.keySet().stream().filter(s -> s.agency().equals(agency)).toList();
    return senders.isEmpty()
        ? List.of()
        : years().stream().map(year -> grid(year, senders)).toList();
  }

  /** The year to March that a month belongs to. */
  private static int marchYear(YearMonth month) {
    return month.getMonthValue() > 3 ? month.getYear() + 1 : month.getYear();
  }

  private Grid grid(int year, Collection<Sender> senders) {
    List<YearMonth> columns =
        IntStream.range(0, 12).mapToObj(i -> YearMonth.of(year - 1, 4).plusMonths(i)).toList();
    Map<String, List<Sender>> byAgency =
        senders.stream()
            .collect(
                Collectors.groupingBy(Sender::agency, LinkedHashMap::new, Collectors.toList()));
    return new Grid(
        "year to March " + year,
        columns.stream().map(Periods::shortMonth).toList(),
        byAgency.entrySet().stream()
            .map(
                e ->
                    new GridGroup(
                        listing.agency(e.getKey()),
                        content.agencies().containsKey(e.getKey()) ? "/agencies/" + e.getKey() : "",
                        e.getValue().stream().map(sender -> row(sender, columns)).toList()))
            .toList());
  }

  private GridRow row(Sender sender, List<YearMonth> columns) {
    return new GridRow(
        listing.source(sender.source()),
        columns.stream()
            .map(
                month ->
                    cell(
                        files.get(sender).getOrDefault(month, List.of()),
                        isExpected(sender, month)))
            .toList());
  }

  /** Of a source that no contract speaks of any more every month is. */
  private boolean isExpected(Sender sender, YearMonth month) {
    return Optional.ofNullable(content.sources().get(sender.source()))
        .map(contract -> contract.isExpected(month, months.last()))
        .orElse(!month.isAfter(months.last()));
  }

  private static GridCell cell(List<Delivery> files, boolean isExpected) {
    if (files.isEmpty()) {
      return isExpected
          ? new GridCell("–", "nothing arrived", "missing", "")
          : new GridCell("", "not due", "future", "");
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
    String late =
        shown.daysLate() > 0 ? ", " + Words.counted(shown.daysLate(), "day", "days") + " late" : "";
    String rows =
        Words.counted(sum(standing, Delivery::rowsAccepted), "row", "rows")
            + " accepted"
            + (standing.size() > 1 ? " in " + standing.size() + " parts" : "")
            + late;
    long quarantined = sum(standing, Delivery::rowsQuarantined);
    if (quarantined > 0) {
      return new GridCell(
          "◐", rows + ", " + Numbers.count(quarantined) + " in quarantine", "quarantine", path);
    }
    if (files.stream().anyMatch(d -> !d.isInForce() && !d.isRefused())) {
      return new GridCell("↻", rows + ", another file was replaced or withdrawn", "replaced", path);
    }
    if (!late.isEmpty()) {
      return new GridCell("◔", rows, "late", path);
    }
    boolean another = files.stream().anyMatch(Delivery::isRefused);
    return new GridCell(
        "●", another ? rows + ", another file was refused" : rows, "delivered", path);
  }

  private static long sum(Collection<Delivery> deliveries, ToLongFunction<Delivery> count) {
    return deliveries.stream().mapToLong(count).sum();
  }
}
