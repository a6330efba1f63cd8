package org.nscb.scorecard.warehouse;

import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipted;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.Slot;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/** A lake with invented silver and receipts, written by DuckDB in the shape that a load writes. */
final class InventedLake {
  private static final String AGENCY = "norfolk_csc";

  private final DataFolder data;
  private long sequence;

  InventedLake(Path folder) {
    data = new DataFolder(folder);
  }

  DataFolder data() {
    return data;
  }

  /**
   * Delivers the rows of a select as the extract of a source and month.
   *
   * @return the id of the delivery
   */
  String deliver(String source, YearMonth period, String select) {
    sequence++;
    String delivery = "%s-%s-%s-%08x".formatted(source, AGENCY, period, sequence);
    String path = "silver/" + source + "/delivery=" + delivery + "/part-0.parquet";
    Path file = data.root().resolve(path);
    long rows;
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      Files.createDirectories(file.getParent());
      database.run(
          "copy (select *, row_number() over () as row_number from (%s)) to %s (format parquet)"
              .formatted(select, quoted(file.toString())));
      rows =
          database
              .query("select count(*) from " + quoted(file.toString()), row -> row.getLong(1))
              .get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(delivery, source, period, rows, path, "");
    return delivery;
  }

  /**
   * Delivers the rows of a select for a slot, and puts those of another into quarantine.
   *
   * @return the id of the delivery
   */
  String deliver(Slot slot, String select, String quarantined) {
    sequence++;
    String delivery =
        "%s-%s-%s%s-%08x"
            .formatted(slot.source(), slot.agency(), slot.period(), slot.part(), sequence);
    new Receipts(data)
        .write(
            Receipted.as(delivery, slot, sequence)
                .silver(file("silver", delivery, slot, select))
                .quarantine(file("quarantine", delivery, slot, quarantined))
                .receipt());
    return delivery;
  }

  private Receipt.WrittenFile file(String shelf, String delivery, Slot slot, String select) {
    String path = shelf + "/" + slot.source() + "/delivery=" + delivery + "/part-0.parquet";
    Path file = data.root().resolve(path);
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      Files.createDirectories(file.getParent());
      database.run(
          "copy (select *, row_number() over () as row_number from (%s)) to %s (format parquet)"
              .formatted(select, quoted(file.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Receipt.WrittenFile(path, 1, "%064x".formatted(sequence), 1);
  }

  /** A delivery that was refused. */
  String refuse(String source, YearMonth period) {
    sequence++;
    String delivery = "%s-%s-%s-%08x".formatted(source, AGENCY, period, sequence);
    write(delivery, source, period, 0, "", "Too many rows fail.");
    return delivery;
  }

  private void write(
      String delivery, String source, YearMonth period, long rows, String path, String refusal) {
    Receipted receipt =
        Receipted.as(delivery, new Slot(source, AGENCY, period, ""), sequence)
            .receivedAt(Instant.parse("2016-04-01T00:00:00Z").plusSeconds(sequence))
            .rows(rows)
            .refused(refusal);
    if (!path.isEmpty()) {
      receipt.silver(new Receipt.WrittenFile(path, 1, "%064x".formatted(sequence), rows));
    }
    new Receipts(data).write(receipt.receipt());
  }
}
