package org.nscb.scorecard.pipelines.intake;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.pipelines.intake.names.Recognised;

/** What was accepted before, and what is being taken in by this load. */
final class Known {
  private final Ledger ledger;
  private final List<Taken> taken = new ArrayList<>();

  private record Taken(String delivery, String source, String agency, String sha256) {}

  Known(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The id under which a delivery of these bytes stands, or would: one withdrawn keeps its own. */
  String standingId(String delivery) {
    return ledger.standingId(delivery);
  }

  void add(String id, Recognised recognised, String sha256) {
    taken.add(new Taken(id, recognised.contract().source(), recognised.agency(), sha256));
  }

  /**
   * The deliveries of the same bytes from the same agency for the same source; a workbook holds
   * several sources, and is no repetition.
   */
  List<String> sameContent(Recognised recognised, String sha256) {
    List<String> same = new ArrayList<>();
    ledger.acceptedWithContent(sha256).stream()
        .filter(r -> r.source().equals(recognised.contract().source()))
        .filter(r -> r.agency().equals(recognised.agency()))
        .forEach(r -> same.add(r.delivery()));
    taken.stream()
        .filter(t -> t.sha256().equals(sha256))
        .filter(t -> t.source().equals(recognised.contract().source()))
        .filter(t -> t.agency().equals(recognised.agency()))
        .forEach(t -> same.add(t.delivery()));
    return same;
  }
}
