package org.nscb.scorecard.warehouse;

import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
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

  /** A delivery that was refused. */
  String refuse(String source, YearMonth period) {
    sequence++;
    String delivery = "%s-%s-%s-%08x".formatted(source, AGENCY, period, sequence);
    write(delivery, source, period, 0, "", "Too many rows fail.");
    return delivery;
  }

  private void write(
      String delivery, String source, YearMonth period, long rows, String path, String refusal) {
    new Receipts(data)
        .write(
            new Receipt(
                delivery,
                source,
                AGENCY,
                period,
                "",
                AGENCY + "_" + source + "_" + period + ".csv",
                "%064x".formatted(sequence),
                1,
                "UTF-8",
                Instant.parse("2016-04-01T00:00:00Z").plusSeconds(sequence),
                sequence,
                List.of(),
                rows,
                rows,
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                path.isEmpty()
                    ? List.of()
                    : List.of(new Receipt.WrittenFile(path, 1, "%064x".formatted(sequence), rows)),
                "key",
                refusal,
                List.of()));
  }
}
