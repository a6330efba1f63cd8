package org.nscb.scorecard.dashboards.pages.deliveries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.figures.FigureTable.Cell;
import org.nscb.scorecard.dashboards.figures.FigureTable.Column;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.release.read.Delivery;
import org.nscb.scorecard.release.read.DeliveryFinding;

/** What deliveries say of each other, for the page of deliveries. */
final class AcrossListing {
  private final DeliveryListing listing;

  AcrossListing(DeliveryListing listing) {
    this.listing = listing;
  }

  FigureTable table(List<DeliveryFinding> findings, List<Delivery> deliveries) {
    Map<String, Delivery> byId =
        deliveries.stream().collect(Collectors.toMap(Delivery::delivery, Function.identity()));
    List<List<Cell>> rows = new ArrayList<>();
    for (DeliveryFinding finding : findings) {
      Delivery delivery = byId.get(finding.delivery());
      if (delivery != null) {
        rows.add(row(finding, delivery));
      }
    }
    return new FigureTable(
        List.of(
            Column.words("source", "Source"),
            Column.words("period", "Period"),
            Column.words("agency", "Agency"),
            Column.words("finding", "What was found"),
            Column.words("end", "What was done"),
            Column.number("rows", "Rows")),
        rows);
  }

  private List<Cell> row(DeliveryFinding finding, Delivery delivery) {
    return List.of(
        new Cell(
            listing.source(delivery.source()),
            delivery.source(),
            DeliveryListing.path(delivery.delivery())),
        new Cell(Periods.month(delivery.period()), delivery.period().toString()),
        new Cell(listing.agency(delivery.agency()), delivery.agency()),
        Cell.of(finding.sentence()),
        Cell.of(end(finding.kind())),
        new Cell(Numbers.count(finding.rows()), Numbers.plainCount(finding.rows())));
  }

  /** What a finding of this kind does to the rows. */
  static String end(String kind) {
    return switch (kind) {
      case "repeated", "vanished", "reference_fail" -> "left out";
      case "reference_stop" -> "the whole file left out";
      case "reference_warn" -> "counted";
      case "reference_not_judged" -> "not looked at";
      default -> "";
    };
  }
}
