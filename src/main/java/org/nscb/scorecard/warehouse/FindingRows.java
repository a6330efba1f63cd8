package org.nscb.scorecard.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.RowCheck;
import org.nscb.scorecard.lake.CensusReturn;
import org.nscb.scorecard.lake.Receipt;

/** What a receipt says of its file, as rows of {@code raw.delivery_findings}; never a value. */
final class FindingRows {
  private final Map<String, Contract> contracts;
  private final StandingOut standingOut;

  FindingRows(Map<String, Contract> contracts, StandingOut standingOut) {
    this.contracts = contracts;
    this.standingOut = standingOut;
  }

  List<Object[]> of(Receipt receipt) {
    List<Object[]> rows = new ArrayList<>();
    int position = 0;
    for (String sentence : receipt.arrival().recognised()) {
      rows.add(new Object[] {receipt.delivery(), "recognised", ++position, "", sentence, null});
    }
    said(rows, receipt, "encoding", receipt.arrival().encoding());
    said(rows, receipt, "within", receipt.arrival().within());
    if (receipt.rowsAccepted() > 0) {
      for (Receipt.Anonymity found : receipt.privacy().anonymity()) {
        String kind = found.marked() ? "stands_out_marked" : "stands_out";
        said(rows, receipt, kind, standingOut.sentences(found, receipt.rowsAccepted()));
      }
    }
    receipt
        .privacy()
        .waived()
        .forEach(
            (what, count) ->
                rows.add(
                    new Object[] {
                      receipt.delivery(), "waived", 0, what, waived(receipt.source(), what), count
                    }));
    receipt.arrival().census().forEach(found -> census(rows, receipt, found));
    counted(rows, receipt, "refused_rows", receipt.rows().reasons());
    counted(rows, receipt, "warned_rows", receipt.rows().warnings());
    receipt
        .rows()
        .unmapped()
        .forEach(
            (column, count) ->
                rows.add(
                    new Object[] {
                      receipt.delivery(),
                      "unmapped",
                      0,
                      column,
                      "No code or alias matches what is written in " + column + ".",
                      count
                    }));
    return rows;
  }

  private static void said(List<Object[]> rows, Receipt receipt, String kind, String sentence) {
    if (!sentence.isEmpty()) {
      rows.add(new Object[] {receipt.delivery(), kind, 1, "", sentence, null});
    }
  }

  private static void census(List<Object[]> rows, Receipt receipt, CensusReturn found) {
    said(
        rows,
        receipt,
        "census",
        String.format(
            Locale.ROOT,
            "Read by the schema of %d and checked by the rules of %d: %,d %s and %,d %s.",
            found.year(),
            found.rulesYear(),
            found.errors(),
            found.errors() == 1 ? "error" : "errors",
            found.queries(),
            found.queries() == 1 ? "query" : "queries"));
    int position = 0;
    for (CensusReturn.BrokenRule broken : found.rules()) {
      rows.add(
          new Object[] {
            receipt.delivery(),
            "rule_" + broken.type(),
            ++position,
            broken.rule(),
            broken.message(),
            broken.issues()
          });
    }
    for (CensusReturn.Departure departure : found.departures()) {
      rows.add(
          new Object[] {
            receipt.delivery(),
            "departure",
            ++position,
            departure.element(),
            departure.sentence(),
            departure.count()
          });
    }
  }

  /** What the contract lets pass though it could say who somebody is, and why. */
  private String waived(String source, String what) {
    String reason =
        Optional.ofNullable(contracts.get(source)).stream()
            .flatMap(contract -> contract.privacy().waivers().stream())
            .filter(waiver -> waiver.isCountedAs(what))
            .map(waiver -> " " + waiver.reason())
            .findFirst()
            .orElse("");
    return "The contract lets pass: " + what + "." + reason;
  }

  private void counted(
      List<Object[]> rows, Receipt receipt, String kind, Map<String, Long> counts) {
    counts.forEach(
        (id, count) ->
            rows.add(
                new Object[] {
                  receipt.delivery(), kind, 0, id, sentence(receipt.source(), id), count
                }));
  }

  /** As the contract says it; what every contract checks says itself by its id. */
  private String sentence(String source, String id) {
    return Optional.ofNullable(contracts.get(source)).stream()
        .flatMap(contract -> contract.checks().stream())
        .filter(check -> check.id().equals(id))
        .map(RowCheck::message)
        .findFirst()
        .orElse(Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('_', ' ') + ".");
  }
}
