package org.nscb.scorecard.dashboards.pages.agencies;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    long months = inForce.stream().map(Delivery::period).distinct().count();
    long due = due(contract);
    Optional<YearMonth> last =
        inForce.stream().map(Delivery::period).max(Comparator.naturalOrder());
    return new SourceRow(
        contract.title(),
        "/deliveries?source=" + contract.source(),
        "%d of %d".formatted(months, due),
        last.map(Periods::month).orElse("nothing arrived"),
        late(late),
        Numbers.count(all.stream().filter(Delivery::isRefused).count()),
        Numbers.count(inForce.stream().collect(Collectors.summingLong(Delivery::rowsAccepted))),
        Numbers.count(inForce.stream().collect(Collectors.summingLong(Delivery::rowsQuarantined))),
        months >= due);
  }

  /** How many files were due in the months of all extracts. */
  private long due(Contract contract) {
    return grids.months().stream().filter(m -> contract.isExpected(m, grids.last().get())).count();
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
