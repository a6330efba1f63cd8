package org.nscb.scorecard.dashboards.pages.agencies;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.dashboards.pages.agencies.AgencyPage.SourceRow;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveryGrids;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Delivery;
import org.nscb.scorecard.release.read.ReleaseReader;

/** What an agency has a contract to send, and what came of it. */
final class SentSources {

  private final Content content;
  private final ReleaseReader release;
  private final DeliveryGrids grids;

  SentSources(Content content, ReleaseReader release, DeliveryGrids grids) {
    this.content = content;
    this.release = release;
    this.grids = grids;
  }

  List<SourceRow> of(Agency agency) {
    return content.sources().values().stream()
        .filter(contract -> contract.agencies().contains(agency.id()))
        .map(contract -> row(contract, agency))
        .toList();
  }

  private SourceRow row(Contract contract, Agency agency) {
    List<Delivery> all =
        release.deliveries().stream()
            .filter(d -> d.agency().equals(agency.id()) && d.source().equals(contract.source()))
            .toList();
    List<Delivery> inForce = all.stream().filter(Delivery::isInForce).toList();
    List<Delivery> late = inForce.stream().filter(d -> d.daysLate() > 0).toList();
    Set<YearMonth> arrived =
        inForce.stream().map(Delivery::period).collect(Collectors.toCollection(TreeSet::new));
    Set<YearMonth> wanted = wanted(contract, grids.months(), arrived);
    Optional<YearMonth> last =
        inForce.stream().map(Delivery::period).max(Comparator.naturalOrder());
    return new SourceRow(
        contract.title(),
        "/deliveries?source=" + contract.source(),
        "%d of %d".formatted(arrived.size(), wanted.size()),
        last.map(Periods::month).orElse("nothing arrived"),
        late(late),
        Numbers.count(all.stream().filter(Delivery::isRefused).count()),
        Numbers.count(inForce.stream().collect(Collectors.summingLong(Delivery::rowsAccepted))),
        Numbers.count(inForce.stream().collect(Collectors.summingLong(Delivery::rowsQuarantined))),
        arrived.equals(wanted));
  }

  /** What was due in the months of all extracts, and what came before it was due. */
  static Set<YearMonth> wanted(Contract contract, List<YearMonth> months, Set<YearMonth> arrived) {
    Set<YearMonth> wanted = new TreeSet<>(arrived);
    months.stream()
        .filter(month -> contract.isExpected(month, months.get(months.size() - 1)))
        .forEach(wanted::add);
    return wanted;
  }

  private static String late(List<Delivery> late) {
    return late.isEmpty()
        ? "none"
        : "%d, at most %s"
            .formatted(
                late.size(),
                Words.counted(
                    late.stream().mapToInt(Delivery::daysLate).max().getAsInt(), "day", "days"));
  }
}
