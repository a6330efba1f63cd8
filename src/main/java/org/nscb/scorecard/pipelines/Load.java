package org.nscb.scorecard.pipelines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.pipelines.intake.Intake;
import org.nscb.scorecard.pipelines.intake.PendingDelivery;
import org.nscb.scorecard.pipelines.intake.TakenIn;
import org.nscb.scorecard.pipelines.privacy.PseudonymKey;
import org.nscb.scorecard.pipelines.privacy.PseudonymKeyException;
import org.nscb.scorecard.pipelines.privacy.PseudonymKeyFile;
import org.nscb.scorecard.pipelines.rows.RowPlan;
import org.nscb.scorecard.pipelines.spark.SourceLoad;
import org.nscb.scorecard.pipelines.spark.SparkSessions;
import org.nscb.scorecard.pipelines.spark.StagedDelivery;

/**
 * Takes in the new files of the inbox. Rows are written to staging, moved to silver and quarantine
 * as whole folders, and exist for the rest of the house when the receipt is written, last. What a
 * crashed load leaves is in no receipt; the file is still in the inbox, and the next load does it
 * again.
 */
public final class Load {
  private static final long CHUNK_BYTES = 32L << 20;

  private final Content content;
  private final DataFolder data;
  private final String sparkMaster;
  private final PseudonymKey key;
  private final long chunkBytes;
  private final Receipts receipts;
  private final DeliveryReceipts making;

  /** With the pseudonym key that the environment names. */
  public Load(Content content, DataFolder data, Clock clock, String sparkMaster) {
    this(content, data, clock, sparkMaster, environmentKey(data), CHUNK_BYTES);
  }

  /**
   * @param chunkBytes how much of a file one task reads, about
   */
  public Load(
      Content content,
      DataFolder data,
      Clock clock,
      String sparkMaster,
      PseudonymKey key,
      long chunkBytes) {
    this.content = content;
    this.data = new DataFolder(data.root().toAbsolutePath().normalize());
    this.sparkMaster = sparkMaster;
    this.key = key;
    this.chunkBytes = chunkBytes;
    receipts = new Receipts(this.data);
    making = new DeliveryReceipts(clock, key.id());
  }

  /**
   * @throws LoadException when the load cannot go on; everything that has a receipt by then stays
   */
  public LoadReport run() {
    try {
      return WriterLock.whileHeld(
          data,
          () -> {
            SafeFiles.deleteFolder(data.staging());
            LoadReport report = load(data.staging().resolve(UUID.randomUUID().toString()));
            SafeFiles.deleteFolder(data.staging());
            return report;
          });
    } catch (IOException | UncheckedIOException e) {
      throw new LoadException(
          "Cannot load into "
              + data.root()
              + ": "
              + e.getMessage()
              + " What has a receipt stays; the other files are still in the inbox. Load again.",
          e);
    }
  }

  private static PseudonymKey environmentKey(DataFolder data) {
    Path home = Path.of(System.getProperty("user.home"));
    try {
      return PseudonymKeyFile.fromEnvironment(System.getenv(), home).key(data);
    } catch (PseudonymKeyException e) {
      throw new LoadException(e.getMessage(), e);
    }
  }

  private LoadReport load(Path staging) throws IOException {
    Intake intake = new Intake(content, data, chunkBytes);
    Ledger ledger = receipts.ledger();
    List<TakenIn> taken = intake.take(ledger);
    List<FileResult> results = new ArrayList<>();
    Map<Contract, List<PendingDelivery>> pending = new LinkedHashMap<>();
    for (TakenIn file : taken) {
      if (file instanceof TakenIn.Pending p) {
        pending
            .computeIfAbsent(p.delivery().recognised().contract(), c -> new ArrayList<>())
            .add(p.delivery());
      } else if (file instanceof TakenIn.AlreadyReceived already) {
        results.add(alreadyReceived(already));
      } else if (file instanceof TakenIn.Refused refused) {
        Optional<Receipt> receipt = making.of(refused, ledger.nextSequence());
        ledger = written(ledger, receipt);
        results.add(refused(refused, receipt));
      }
    }
    for (Map.Entry<Contract, List<PendingDelivery>> source : pending.entrySet()) {
      RowPlan plan = RowPlan.of(source.getKey(), content.codeSets());
      List<StagedDelivery> staged =
          new SourceLoad(SparkSessions.open(sparkMaster), staging, key)
              .run(plan, source.getValue().stream().map(PendingDelivery::plan).toList());
      for (int i = 0; i < staged.size(); i++) {
        PendingDelivery delivery = source.getValue().get(i);
        Receipt receipt = making.of(delivery, staged.get(i), plan, ledger.nextSequence());
        results.add(result(delivery, receipt, ledger));
        place(staging, receipt);
        ledger = written(ledger, Optional.of(receipt));
        if (receipt.accepted()) {
          intake.clear(delivery.file());
        }
      }
    }
    for (TakenIn file : taken) {
      if (file instanceof TakenIn.AlreadyReceived already) {
        intake.clear(already.file());
      }
    }
    results.sort(Comparator.comparing(FileResult::file));
    return new LoadReport(results);
  }

  /** A refusal that was written before is not written again: the file is merely still there. */
  private Ledger written(Ledger ledger, Optional<Receipt> receipt) {
    if (receipt.isEmpty()
        || ledger.refused().stream()
            .anyMatch(
                r ->
                    r.delivery().equals(receipt.get().delivery())
                        && r.refusal().equals(receipt.get().refusal()))) {
      return ledger;
    }
    receipts.write(receipt.get());
    return ledger.with(receipt.get());
  }

  private void place(Path staging, Receipt receipt) throws IOException {
    if (!receipt.accepted()) {
      return;
    }
    String folder = receipt.source() + "/delivery=" + receipt.delivery();
    move(staging, "quarantine/" + folder);
    move(staging, "silver/" + folder);
  }

  private void move(Path staging, String folder) throws IOException {
    Path target = data.root().resolve(folder);
    // left by a load that crashed before its receipt
    SafeFiles.deleteFolder(target);
    if (Files.exists(staging.resolve(folder))) {
      SafeFiles.move(staging.resolve(folder), target);
    }
  }

  private static FileResult alreadyReceived(TakenIn.AlreadyReceived already) {
    String name = already.file().getFileName().toString();
    return new FileResult(
        name,
        already.delivery(),
        FileResult.End.ALREADY_RECEIVED,
        Optional.empty(),
        name + " is the file of the delivery " + already.delivery() + ": nothing was done.",
        Optional.empty());
  }

  private static FileResult refused(TakenIn.Refused refused, Optional<Receipt> receipt) {
    return new FileResult(
        refused.file().getFileName().toString(),
        refused.recognised().map(r -> r.title()).orElse(""),
        FileResult.End.REFUSED,
        receipt,
        refused.message(),
        Optional.empty());
  }

  private static FileResult result(PendingDelivery delivery, Receipt receipt, Ledger ledger) {
    Optional<String> superseded =
        ledger.inForce().stream()
            .filter(r -> Ledger.Slot.of(r).equals(Ledger.Slot.of(receipt)))
            .map(Receipt::delivery)
            .findFirst();
    return new FileResult(
        delivery.fileName(),
        delivery.recognised().title(),
        receipt.accepted() ? FileResult.End.ACCEPTED : FileResult.End.REFUSED,
        Optional.of(receipt),
        receipt.refusal(),
        receipt.accepted() ? superseded : Optional.empty());
  }
}
