package org.nscb.scorecard.pipelines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.nscb.scorecard.lake.FailPoint;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.Withdrawals;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.lake.sealed.SealedFiles;
import org.nscb.scorecard.pipelines.intake.Intake;
import org.nscb.scorecard.pipelines.intake.KeptFile;
import org.nscb.scorecard.pipelines.intake.PendingDelivery;
import org.nscb.scorecard.pipelines.intake.TakenIn;
import org.nscb.scorecard.pipelines.intake.returns.ReturnDoor;
import org.nscb.scorecard.pipelines.privacy.KeyFile;
import org.nscb.scorecard.pipelines.privacy.KeyFileException;
import org.nscb.scorecard.pipelines.privacy.LakeKeys;
import org.nscb.scorecard.pipelines.privacy.watch.Sentences;
import org.nscb.scorecard.pipelines.rows.RowPlan;
import org.nscb.scorecard.pipelines.spark.ReturnLoad;
import org.nscb.scorecard.pipelines.spark.SourceLoad;
import org.nscb.scorecard.pipelines.spark.SparkSessions;
import org.nscb.scorecard.pipelines.spark.StagedDelivery;
import org.nscb.scorecard.pipelines.unmapped.UnmappedFile;

/**
 * Takes in the new files of the inbox. Rows are written to staging, moved to silver and quarantine
 * as whole folders, and exist for the rest of the house when the receipt is written, last. What a
 * crashed load leaves is in no receipt; the file is still in the inbox, and the next load does it
 * again.
 */
public final class Load {
  private static final long CHUNK_BYTES = 32L << 20;
  private static final long PART_OF_A_RETURN_BYTES = 64L << 20;
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Content content;
  private final DataFolder data;
  private final String sparkMaster;
  private final LakeKeys keys;
  private final Pieces pieces;
  private final Receipts receipts;
  private final Clock clock;
  private final DeliveryReceipts making;

  /** With the keys that the environment names. */
  public Load(Content content, DataFolder data, Clock clock, String sparkMaster) {
    this(
        content,
        data,
        clock,
        sparkMaster,
        environmentKeys(data),
        new Pieces(CHUNK_BYTES, PART_OF_A_RETURN_BYTES));
  }

  /**
   * How files are divided.
   *
   * @param chunkBytes how much of a table one task reads, about
   * @param partBytes how much of a return one task reads, about; a shorter one takes no task
   */
  public record Pieces(long chunkBytes, long partBytes) {}

  public Load(
      Content content,
      DataFolder data,
      Clock clock,
      String sparkMaster,
      LakeKeys keys,
      Pieces pieces) {
    this.content = content;
    this.data = new DataFolder(data.root().toAbsolutePath().normalize());
    this.sparkMaster = sparkMaster;
    this.keys = keys;
    this.pieces = pieces;
    this.clock = clock;
    receipts = new Receipts(this.data);
    making = new DeliveryReceipts(clock, keys.pseudonym().id());
  }

  /**
   * @throws LoadException when the load cannot go on; everything that has a receipt by then stays
   */
  public LoadReport run() {
    try {
      FailPoint.LOAD_BEFORE_LOCK.reach();
      return WriterLock.whileHeld(
          data,
          () -> {
            SafeFiles.deleteFolder(data.staging());
            Retrieval.clearUnfinished(data);
            LoadReport report = load(data.staging().resolve(UUID.randomUUID().toString()));
            SafeFiles.deleteFolder(data.staging());
            FailPoint.LOAD_DONE.reach();
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

  private static LakeKeys environmentKeys(DataFolder data) {
    Path home = Path.of(System.getProperty("user.home"));
    try {
      return KeyFile.fromEnvironment(System.getenv(), home).keys(data);
    } catch (KeyFileException e) {
      throw new LoadException(e.getMessage(), e);
    }
  }

  private LoadReport load(Path staging) throws IOException {
    ReturnDoor returns =
        new ReturnDoor(
            content.root(),
            data.staging(),
            keys.landing(),
            pieces.partBytes(),
            parts -> new ReturnLoad(SparkSessions.open(sparkMaster)).read(parts));
    Intake intake = new Intake(content, data, keys.landing(), pieces.chunkBytes(), returns);
    WithdrawalFiles.Taken withdrawn =
        new WithdrawalFiles(data, new Withdrawals(receipts, clock, Sentences::problem))
            .take(receipts.ledger());
    Ledger ledger = withdrawn.ledger();
    List<FileResult> results = new ArrayList<>(withdrawn.results());
    List<TakenIn> taken = intake.take(ledger);
    FailPoint.LOAD_AFTER_SCAN.reach();
    Map<Contract, List<PendingDelivery>> pending = new LinkedHashMap<>();
    for (TakenIn file : taken) {
      if (file instanceof TakenIn.Pending p) {
        pending
            .computeIfAbsent(p.delivery().recognised().contract(), c -> new ArrayList<>())
            .add(p.delivery());
      } else if (file instanceof TakenIn.AlreadyReceived already) {
        results.add(FileResult.of(already));
      } else if (file instanceof TakenIn.Refused refused) {
        Optional<Receipt> receipt = Optional.empty();
        if (Files.isRegularFile(refused.file())) {
          KeptFile kept = intake.keep(refused.file(), ledger);
          Receipt made =
              making.of(
                  refused, kept, intake.keepSidecar(refused.file(), ledger), ledger.nextSequence());
          ledger = written(ledger, made);
          receipt = ledger.findRepeated(made);
        }
        results.add(FileResult.of(refused, receipt));
      } else if (file instanceof TakenIn.Waiting waiting) {
        results.add(FileResult.of(waiting));
      }
    }
    Placing placing = new Placing(staging, data);
    UnmappedFile unmapped = new UnmappedFile(new SealedFiles(keys.landing()));
    LocalDate received = LocalDate.ofInstant(clock.instant(), ENGLAND);
    for (Map.Entry<Contract, List<PendingDelivery>> source : pending.entrySet()) {
      RowPlan plan = RowPlan.of(source.getKey(), content.codeSets());
      List<StagedDelivery> staged =
          new SourceLoad(SparkSessions.open(sparkMaster), staging, keys)
              .run(plan, source.getValue().stream().map(p -> p.plan(received)).toList());
      FailPoint.LOAD_STAGED.reach();
      for (int i = 0; i < staged.size(); i++) {
        PendingDelivery delivery = source.getValue().get(i);
        List<Receipt.WrittenFile> spellings =
            unmapped.stage(staging, delivery.id(), staged.get(i).counts().spellings());
        List<Receipt.LandedFile> sidecar = intake.keepSidecar(delivery.from().file(), ledger);
        Receipt made = making.of(delivery, staged.get(i), plan, sidecar, spellings, ledger);
        Receipt receipt = ledger.findRepeated(made).orElse(made);
        results.add(FileResult.of(delivery, receipt, ledger));
        placing.place(receipt);
        FailPoint.LOAD_BEFORE_RECEIPT.reach();
        ledger = written(ledger, receipt);
        FailPoint.LOAD_AFTER_RECEIPT.reach();
      }
    }
    FailPoint.LOAD_BEFORE_INBOX_CLEAR.reach();
    for (TakenIn file : taken) {
      if (Files.isRegularFile(file.file()) && !(file instanceof TakenIn.Waiting)) {
        intake.clear(file.file());
      }
    }
    results.sort(Comparator.comparing(FileResult::file));
    return new LoadReport(results);
  }

  /** A refusal that was written before is not written again, however often the file comes. */
  private Ledger written(Ledger ledger, Receipt receipt) {
    if (ledger.findRepeated(receipt).isPresent()) {
      return ledger;
    }
    receipts.write(receipt);
    return ledger.with(receipt);
  }
}
