package org.nscb.scorecard.dashboards.pages.deliveries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.figures.FigureTable.Cell;
import org.nscb.scorecard.dashboards.figures.FigureTable.Column;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveryPage.Fact;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Delivery;
import org.nscb.scorecard.release.read.DeliveryFinding;
import org.nscb.scorecard.release.read.ReleaseReader;

/** Makes the page of one delivery. */
public final class DeliveryPageMaker {
  private static final String RECOGNISED = "recognised";
  private static final String ENCODING = "encoding";
  private static final String WITHIN = "within";
  private static final String STANDS_OUT = "stands_out";
  private static final String STANDS_OUT_MARKED = "stands_out_marked";
  private static final String CENSUS = "census";

  /** Findings that have a place of their own on the page. */
  private static final Set<String> SENTENCES =
      Set.of(RECOGNISED, ENCODING, WITHIN, STANDS_OUT, STANDS_OUT_MARKED, CENSUS);

  private final ReleaseReader release;
  private final FrameMaker frames;
  private final DeliveryListing listing;

  public DeliveryPageMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.release = release;
    this.frames = frames;
    listing = new DeliveryListing(content);
  }

  /** Empty when the release knows no such delivery. */
  public Optional<DeliveryPage> page(String id) {
    return release.deliveries().stream()
        .filter(d -> d.delivery().equals(id))
        .findFirst()
        .map(this::page);
  }

  private DeliveryPage page(Delivery delivery) {
    List<DeliveryFinding> findings = release.findings(delivery.delivery());
    String title =
        listing.source(delivery.source())
            + ", "
            + Periods.month(delivery.period())
            + (delivery.part().isEmpty() ? "" : ", part " + delivery.part());
    return new DeliveryPage(
        frames.frame("Delivery: " + title, "/deliveries"),
        title,
        standing(delivery),
        delivery.refusal().isEmpty() ? delivery.withdrawal() : delivery.refusal(),
        facts(delivery, findings),
        sentences(findings, RECOGNISED),
        Stream.of(STANDS_OUT_MARKED, STANDS_OUT)
            .flatMap(kind -> sentences(findings, kind).stream())
            .toList(),
        sentences(findings, CENSUS).stream()
            .findFirst()
            .map(sentence -> CensusTables.of(sentence, findings)),
        table(
            delivery,
            findings.stream()
                .filter(f -> !SENTENCES.contains(f.kind()) && !CensusTables.shows(f.kind()))
                .toList()),
        listing.tableOfOneMonth(others(delivery)));
  }

  private static List<String> sentences(List<DeliveryFinding> findings, String kind) {
    return findings.stream()
        .filter(f -> f.kind().equals(kind))
        .map(DeliveryFinding::sentence)
        .toList();
  }

  private List<Delivery> others(Delivery delivery) {
    return release.deliveries().stream()
        .filter(d -> !d.delivery().equals(delivery.delivery()))
        .filter(d -> d.source().equals(delivery.source()) && d.agency().equals(delivery.agency()))
        .filter(d -> d.period().equals(delivery.period()))
        .toList();
  }

  private static String standing(Delivery delivery) {
    return switch (delivery.state()) {
      case "in_force" -> "In force: figures are made of it.";
      case "superseded" -> "Superseded: another file of its month counts in its place.";
      case "withdrawn" -> "Withdrawn: no figure is made of it.";
      case "left_out" ->
          "Left out: it refers to rows that are not there, and its contract stops at that.";
      default -> "Refused: no figure is made of it.";
    };
  }

  private List<Fact> facts(Delivery delivery, List<DeliveryFinding> findings) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Agency", listing.agency(delivery.agency())));
    facts.add(new Fact("File", delivery.fileName()));
    sentences(findings, WITHIN).forEach(within -> facts.add(new Fact("Within it", within)));
    sentences(findings, ENCODING).forEach(text -> facts.add(new Fact("Written in", text)));
    facts.add(
        new Fact(
            "Received",
            Periods.moment(Instant.parse(delivery.receivedAt()))
                + (delivery.daysLate() > 0
                    ? ", " + Words.counted(delivery.daysLate(), "day", "days") + " late"
                    : "")));
    facts.add(new Fact("Version", Numbers.count(delivery.version())));
    facts.add(new Fact("Rows read", Numbers.count(delivery.rowsRead())));
    addJudgedRows(facts, delivery);
    if (!delivery.supersededBy().isEmpty()) {
      facts.add(link("Superseded by", delivery.supersededBy()));
    }
    release.deliveries().stream()
        .filter(d -> d.supersededBy().equals(delivery.delivery()))
        .forEach(d -> facts.add(link("Supersedes", d.delivery())));
    facts.add(new Fact("Delivery", delivery.delivery()));
    facts.add(new Fact("SHA-256", delivery.sha256()));
    return facts;
  }

  /** Of a refused file nothing is kept, be its rows good or not, and they may not be judged. */
  private static void addJudgedRows(List<Fact> facts, Delivery delivery) {
    boolean refused = delivery.isRefused();
    if (!refused || delivery.rowsAccepted() + delivery.rowsQuarantined() > 0) {
      String good = refused ? "Good rows" : "Rows accepted";
      facts.add(new Fact(good, Numbers.count(delivery.rowsAccepted())));
      String bad = refused ? "Rows that fail" : "Rows in quarantine";
      facts.add(new Fact(bad, Numbers.count(delivery.rowsQuarantined())));
    }
  }

  private static Fact link(String term, String delivery) {
    return new Fact(term, delivery, DeliveryListing.path(delivery));
  }

  private static FigureTable table(Delivery delivery, List<DeliveryFinding> findings) {
    return new FigureTable(
        List.of(
            Column.words("sentence", "What was found"),
            Column.words("end", "What was done"),
            Column.number("rows", "Rows"),
            Column.words("name", "Check, column or other delivery")),
        findings.stream()
            .map(
                f ->
                    List.of(
                        Cell.of(f.sentence()),
                        Cell.of(end(f.kind(), delivery)),
                        new Cell(Numbers.count(f.rows()), Numbers.plainCount(f.rows())),
                        Cell.of(f.name())))
            .toList());
  }

  private static String end(String kind, Delivery delivery) {
    return switch (kind) {
      case "waived" -> "let pass";
      case "refused_rows" ->
          delivery.isRefused() ? "none: the file is refused" : "put into quarantine";
      case "warned_rows" -> "accepted with a warning";
      case "unmapped" -> "counted as not known";
      default -> AcrossListing.end(kind);
    };
  }
}
