package org.nscb.scorecard.pipelines;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.intake.PendingDelivery;
import org.nscb.scorecard.pipelines.intake.Recognised;
import org.nscb.scorecard.pipelines.intake.ScannedFile;
import org.nscb.scorecard.pipelines.intake.TakenIn;
import org.nscb.scorecard.pipelines.rows.RowCounts;
import org.nscb.scorecard.pipelines.rows.RowPlan;
import org.nscb.scorecard.pipelines.spark.StagedDelivery;

/** Makes the receipt of a delivery from what was found, and judges whether it is accepted. */
final class DeliveryReceipts {
  private final Clock clock;
  private final String keyId;

  DeliveryReceipts(Clock clock, String keyId) {
    this.clock = clock;
    this.keyId = keyId;
  }

  Receipt of(PendingDelivery pending, StagedDelivery staged, RowPlan plan, long sequence) {
    RowCounts counts = staged.counts();
    String refusal = refusal(pending, counts).orElse("");
    boolean accepted = refusal.isEmpty();
    ScannedFile scanned = pending.scanned();
    return new Receipt(
        pending.id(),
        pending.recognised().contract().source(),
        pending.recognised().agency(),
        pending.recognised().period(),
        pending.recognised().part(),
        pending.fileName(),
        scanned.sha256(),
        scanned.bytes(),
        scanned.encoding().title(),
        clock.instant(),
        sequence,
        pending.sentences(),
        counts.read(),
        counts.accepted(),
        counts.quarantined(),
        counts.reasons(),
        counts.warnings(),
        counts.unmapped(),
        accepted ? staged.silver() : List.of(),
        plan.pseudonymises() ? keyId : "",
        refusal,
        accepted ? staged.quarantine() : List.of());
  }

  /** Of a file that was recognised and read, but cannot be a delivery of its contract. */
  Optional<Receipt> of(TakenIn.Refused refused, long sequence) {
    if (refused.recognised().isEmpty() || refused.scanned().isEmpty()) {
      return Optional.empty();
    }
    Recognised recognised = refused.recognised().get();
    ScannedFile scanned = refused.scanned().get();
    return Optional.of(
        new Receipt(
            recognised.delivery(scanned.sha256()),
            recognised.contract().source(),
            recognised.agency(),
            recognised.period(),
            recognised.part(),
            refused.file().getFileName().toString(),
            scanned.sha256(),
            scanned.bytes(),
            scanned.encoding().title(),
            clock.instant(),
            sequence,
            recognised.how(),
            scanned.rows(),
            0,
            0,
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            "",
            refused.message(),
            List.of()));
  }

  private static Optional<String> refusal(PendingDelivery pending, RowCounts counts) {
    String cannot = "Cannot accept " + pending.fileName() + ": ";
    String retry = " Correct the extract and send it again.";
    if (!counts.stops().isEmpty()) {
      return Optional.of(
          cannot
              + counts.stops().entrySet().stream()
                  .map(e -> e.getValue() + " rows fail " + e.getKey())
                  .collect(Collectors.joining(", "))
              + ", which the contract does not let pass."
              + retry);
    }
    double allowed = pending.recognised().contract().stopShare();
    if (counts.quarantined() > allowed * counts.read()) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%s%d of %d rows fail (%s), more than the share of %s that the contract allows.%s",
              cannot,
              counts.quarantined(),
              counts.read(),
              counts.reasons().entrySet().stream()
                  .map(e -> e.getKey() + " " + e.getValue())
                  .collect(Collectors.joining(", ")),
              allowed,
              retry));
    }
    return Optional.empty();
  }
}
