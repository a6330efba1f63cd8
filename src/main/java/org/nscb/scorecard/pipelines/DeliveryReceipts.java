package org.nscb.scorecard.pipelines;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Slot;
import org.nscb.scorecard.pipelines.intake.KeptFile;
import org.nscb.scorecard.pipelines.intake.PendingDelivery;
import org.nscb.scorecard.pipelines.intake.ScannedFile;
import org.nscb.scorecard.pipelines.intake.TakenIn;
import org.nscb.scorecard.pipelines.intake.names.Recognised;
import org.nscb.scorecard.pipelines.privacy.anonymity.AnonymityReport;
import org.nscb.scorecard.pipelines.privacy.watch.IdentityJudgement;
import org.nscb.scorecard.pipelines.rows.Reason;
import org.nscb.scorecard.pipelines.rows.RowCounts;
import org.nscb.scorecard.pipelines.rows.RowPlan;
import org.nscb.scorecard.pipelines.spark.StagedDelivery;

/** Makes the receipt of a delivery from what was found, and judges whether it is accepted. */
final class DeliveryReceipts {
  private static final int HEAD_OF_HASH = 8;

  private final Clock clock;
  private final String keyId;

  DeliveryReceipts(Clock clock, String keyId) {
    this.clock = clock;
    this.keyId = keyId;
  }

  /**
   * @param sidecar none, or the one that came beside the file
   * @param unmapped none, or the file of the spellings that no code matches
   */
  Receipt of(
      PendingDelivery pending,
      StagedDelivery staged,
      RowPlan plan,
      List<Receipt.LandedFile> sidecar,
      List<Receipt.WrittenFile> unmapped,
      Ledger ledger) {
    RowCounts counts = staged.counts();
    IdentityJudgement identities = identities(pending, counts);
    Optional<AnonymityReport> anonymity =
        pending
            .recognised()
            .contract()
            .privacy()
            .anonymity()
            .map(asked -> new AnonymityReport(asked, counts.privacy().classes()));
    String refusal =
        identities
            .refusal(pending.from().title())
            .or(() -> refusal(pending, plan, counts, ledger))
            .or(() -> anonymity.flatMap(report -> report.refusal(pending.from().title())))
            .orElse("");
    boolean accepted = refusal.isEmpty();
    ScannedFile scanned = pending.scanned();
    return new Receipt(
        pending.id(),
        pending.recognised().slot(),
        new Receipt.Arrival(
            pending.from().fileName(),
            pending.from().shownWithin(),
            pending.recognised().version(),
            scanned.sha256(),
            scanned.bytes(),
            scanned.encoding(),
            clock.instant(),
            pending.sentences(),
            pending.landed(),
            sidecar,
            scanned.census()),
        ledger.nextSequence(),
        new Receipt.Rows(
            counts.read(),
            counts.accepted(),
            counts.quarantined(),
            counts.reasons(),
            counts.warnings(),
            counts.unmapped()),
        accepted
            ? new Receipt.Written(staged.silver(), staged.quarantine(), unmapped, staged.rekey())
            : Receipt.Written.nothing(),
        new Receipt.Privacy(
            plan.pseudonymises() ? keyId : "",
            identities.waived(),
            anonymity.map(AnonymityReport::forReceipt).stream().toList()),
        refusal);
  }

  /** Of a file that cannot be a delivery, be it that nobody knows of which source. */
  Receipt of(
      TakenIn.Refused refused, KeptFile kept, List<Receipt.LandedFile> sidecar, long sequence) {
    String sha256 = refused.scanned().map(ScannedFile::sha256).orElse(kept.sha256());
    return new Receipt(
        refused
            .recognised()
            .map(r -> r.delivery(sha256))
            .orElse("unrecognised-" + sha256.substring(0, HEAD_OF_HASH)),
        refused.recognised().map(Recognised::slot).orElse(Slot.UNKNOWN),
        new Receipt.Arrival(
            refused.from().fileName(),
            refused.from().shownWithin(),
            refused.recognised().map(Recognised::version).orElse(1),
            sha256,
            refused.scanned().map(ScannedFile::bytes).orElse(kept.bytes()),
            refused.scanned().map(ScannedFile::encoding).orElse(""),
            clock.instant(),
            refused.recognised().map(Recognised::how).orElse(List.of()),
            kept.landed(),
            sidecar,
            List.of()),
        sequence,
        new Receipt.Rows(
            refused.scanned().map(ScannedFile::rows).orElse(0L),
            0,
            0,
            Map.of(),
            Map.of(),
            Map.of()),
        Receipt.Written.nothing(),
        new Receipt.Privacy(""),
        refused.message());
  }

  private static IdentityJudgement identities(PendingDelivery pending, RowCounts counts) {
    return IdentityJudgement.of(
        pending.recognised().contract(),
        pending.headers().columns(),
        pending.scanned().headers(),
        counts.privacy().identities(),
        counts.read());
  }

  private static Optional<String> refusal(
      PendingDelivery pending, RowPlan plan, RowCounts counts, Ledger ledger) {
    String cannot = "Cannot accept " + pending.from().title() + ": ";
    String retry = " Correct the extract and send it again.";
    Optional<String> parts = WholeOrParts.problem(pending.recognised(), ledger);
    if (parts.isPresent()) {
      return parts.map(cannot::concat);
    }
    Optional<String> otherMonth = otherMonth(pending, counts);
    if (otherMonth.isPresent()) {
      return otherMonth.map(cannot::concat);
    }
    List<Reason> stops = plan.stops(counts);
    if (!stops.isEmpty()) {
      return Optional.of(
          cannot
              + stops.stream().map(r -> stop(r, counts)).collect(Collectors.joining("; "))
              + "."
              + retry);
    }
    double allowed = pending.recognised().contract().stopShare();
    long failing = plan.heldAgainst(counts);
    if (failing > allowed * counts.read()) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%s%d of %d rows fail (%s), more than the share of %s that the contract allows.%s",
              cannot,
              failing,
              counts.read(),
              counts.reasons().entrySet().stream()
                  .map(e -> e.getKey() + " " + e.getValue())
                  .collect(Collectors.joining(", ")),
              allowed,
              retry));
    }
    return Optional.empty();
  }

  private static String stop(Reason reason, RowCounts counts) {
    long failing = counts.stops().get(reason.id());
    return reason.severity() == Severity.STOP
        ? failing + " rows fail " + reason.id() + ", which the contract does not let pass"
        : String.format(
            Locale.ROOT,
            "%d of %d rows fail %s, more than the share of %s that the contract allows for it",
            failing,
            counts.read(),
            reason.id(),
            reason.stopShare());
  }

  /** A file of one month under the name of another. */
  private static Optional<String> otherMonth(PendingDelivery pending, RowCounts counts) {
    YearMonth period = pending.recognised().period();
    return counts.otherMonths().entrySet().stream()
        .filter(e -> e.getValue() * 2 > counts.read())
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "%d of %d rows are dated in %s, and it came as the file of %s. Send the file of"
                        + " %s, or send this one as that of %s.",
                    e.getValue(),
                    counts.read(),
                    e.getKey(),
                    period,
                    period,
                    e.getKey()))
        .findFirst();
  }
}
