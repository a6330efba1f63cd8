package org.nscb.scorecard.warehouse;

import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.simulate.PlainExtracts;
import org.nscb.scorecard.simulate.PlainExtracts.PlainFile;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.models.PseudonymLinks;
import org.nscb.scorecard.warehouse.models.SilverTables.Delivered;

/**
 * Three years of the invented extracts of all agencies and the published statistics as silver,
 * written once for all tests of one run and without Spark. With {@code -Dlake=<data folder>} it is
 * what was really loaded there.
 */
public final class SimulatedLake {
  private static final YearMonth FROM = YearMonth.of(2013, 4);
  private static final YearMonth TO = YearMonth.of(2016, 3);

  private static SimulatedLake shared;
  private static SimulatedLake haphazard;

  private final Content content;
  private final List<Delivered> deliveries;

  private SimulatedLake(Content content, List<Delivered> deliveries) {
    this.content = content;
    this.deliveries = List.copyOf(deliveries);
  }

  public static synchronized SimulatedLake shared() {
    if (shared == null) {
      Content content = new ContentLoader(Path.of("").toAbsolutePath()).load();
      String loaded = System.getProperty("lake", "");
      shared =
          new SimulatedLake(
              content,
              loaded.isEmpty()
                  ? write(content, withReturns(content, PlainExtracts.of(content.root(), FROM, TO)))
                  : inForce(Path.of(loaded)));
    }
    return shared;
  }

  /** The same months of rows that obey the contracts and are otherwise haphazard. */
  public static synchronized SimulatedLake haphazard() {
    if (haphazard == null) {
      Content content = new ContentLoader(Path.of("").toAbsolutePath()).load();
      haphazard =
          new SimulatedLake(
              content,
              write(
                  content, withReturns(content, new HaphazardExtracts(content, FROM, TO).files())));
    }
    return haphazard;
  }

  /** Each year with its return of the census. */
  private static List<PlainFile> withReturns(Content content, List<PlainFile> extracts) {
    List<PlainFile> files = new ArrayList<>(extracts);
    files.addAll(
        new PlainReturns(content, extracts)
            .of(YearMonth.of(2014, 3), YearMonth.of(2015, 3), YearMonth.of(2016, 3)));
    return files;
  }

  private static List<Delivered> inForce(Path folder) {
    DataFolder data = new DataFolder(folder);
    return new Receipts(data)
        .ledger().inForce().stream()
            .map(
                r ->
                    new Delivered(
                        r.delivery(),
                        r.source(),
                        r.agency(),
                        r.period(),
                        r.part(),
                        r.sequence(),
                        paths(data, r.written().silver()),
                        paths(data, r.written().quarantine())))
            .toList();
  }

  private static List<Path> paths(DataFolder data, List<Receipt.WrittenFile> files) {
    return files.stream().map(file -> data.root().resolve(file.path())).toList();
  }

  private static List<Delivered> write(Content content, List<PlainFile> files) {
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      Path folder = Files.createTempDirectory("lake");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      List<Delivered> all = new ArrayList<>();
      all.addAll(new PublishedDeliveries(content, folder).write(database));
      all.addAll(new PlainSilver(content, database, folder).write(files));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Content content() {
    return content;
  }

  public List<Delivered> deliveries() {
    return deliveries;
  }

  /** Builds the warehouse of these deliveries in memory; who asks for it closes it. */
  public WarehouseDatabase build(List<Delivered> some) {
    WarehouseDatabase database = WarehouseDatabase.inMemory();
    Warehouse.build(content, database, new Ledger(List.of()), some, PseudonymLinks.none());
    return database;
  }

  /** {@code read_parquet(...)} of files, with the column {@code filename}. */
  public static String parquet(List<Path> files) {
    return files.stream()
        .map(file -> quoted(file.toString()))
        .collect(
            java.util.stream.Collectors.joining(
                ", ",
                "read_parquet([",
                "], filename = true, union_by_name = true, hive_partitioning = false)"));
  }
}
