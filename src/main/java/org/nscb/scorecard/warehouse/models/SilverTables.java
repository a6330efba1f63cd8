package org.nscb.scorecard.warehouse.models;

import static org.nscb.scorecard.warehouse.database.SqlText.name;
import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.nio.file.Path;
import java.sql.Date;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.warehouse.database.Lanes;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.standing.StandingRows;

/**
 * The schema {@code silver}: the rows of each source that stand, in the types of its contract, with
 * the delivery, agency, period (first of the month), part and sequence that each row came by. A
 * source that nothing was delivered for is there, and empty. What is in force, before one delivery
 * is judged by another, is the schema {@code arrived}, which no model reads; its tables are filled
 * once, for a source may be hundreds of small files and have several readers. A publication stays
 * in its files, few and wide, of which each reader asks for other columns.
 */
public final class SilverTables {
  static final String DELIVERIES = "silver.deliveries";

  /**
   * A delivery in force.
   *
   * @param files its Parquet files; none when no row was accepted
   * @param refused the Parquet files of its refused rows
   */
  public record Delivered(
      String delivery,
      String source,
      String agency,
      YearMonth period,
      String part,
      long sequence,
      List<Path> files,
      List<Path> refused) {}

  private final Collection<Contract> contracts;

  SilverTables(Collection<Contract> contracts) {
    this.contracts = contracts;
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    names.add(DELIVERIES);
    contracts.forEach(contract -> names.add("silver." + contract.source()));
    return names;
  }

  void create(WarehouseDatabase database, List<Delivered> deliveries, PseudonymLinks links) {
    database.run("create schema silver; create schema arrived");
    createDeliveries(database, deliveries);
    links.create(database);
    createFiles(database, deliveries);
    try (Lanes lanes = new Lanes(database)) {
      for (Contract contract : contracts) {
        List<Delivered> own =
            deliveries.stream().filter(d -> d.source().equals(contract.source())).toList();
        lanes.begin(lane -> createTable(lane, contract, files(own, Delivered::files), links));
        if (contract.window() == Window.OVERLAPPING) {
          lanes.begin(
              lane ->
                  new RefusedKeys(lane, contract, links).create(files(own, Delivered::refused)));
        }
      }
      lanes.join();
    }
    StandingRows standing = new StandingRows(database, contracts);
    standing.prepare();
    standing.judge();
  }

  /** In one order whatever came first: that of their paths. */
  private static List<Path> files(
      List<Delivered> deliveries, Function<Delivered, List<Path>> shelf) {
    return deliveries.stream().flatMap(d -> shelf.apply(d).stream()).sorted().toList();
  }

  private void createDeliveries(WarehouseDatabase database, List<Delivered> deliveries) {
    database.run(
        "create table arrived.deliveries (delivery varchar, source varchar, agency varchar,"
            + " period date, part varchar, sequence bigint, covers varchar)");
    Map<String, String> covers =
        contracts.stream()
            .collect(
                Collectors.toMap(
                    Contract::source, c -> c.window().name().toLowerCase(Locale.ROOT)));
    database.insert(
        "arrived.deliveries",
        deliveries.stream()
            .map(
                d ->
                    new Object[] {
                      d.delivery(),
                      d.source(),
                      d.agency(),
                      Date.valueOf(d.period().atDay(1)),
                      d.part(),
                      d.sequence(),
                      covers.get(d.source())
                    })
            .toList());
  }

  /** What a row says of its delivery, by the file that it lies in. */
  private static void createFiles(WarehouseDatabase database, List<Delivered> deliveries) {
    database.run(
        "create table arrived.files (path varchar, delivery varchar, agency varchar, period date,"
            + " part varchar, sequence bigint)");
    database.insert(
        "arrived.files",
        deliveries.stream()
            .flatMap(
                d ->
                    Stream.concat(d.files().stream(), d.refused().stream())
                        .map(
                            file ->
                                new Object[] {
                                  file.toString(),
                                  d.delivery(),
                                  d.agency(),
                                  Date.valueOf(d.period().atDay(1)),
                                  d.part(),
                                  d.sequence()
                                }))
            .toList());
  }

  private static void createTable(
      WarehouseDatabase database, Contract contract, List<Path> files, PseudonymLinks links) {
    SilverColumns columns = SilverColumns.of(contract);
    String table =
        "create %s arrived.%s as "
            .formatted(
                contract.window() == Window.PUBLICATION ? "view" : "table",
                name(contract.source()));
    if (files.isEmpty()) {
      database.run(table + columns.emptySelect());
      return;
    }
    database.run(
        table
            + "select "
            + columns.selectList()
            + " from "
            + rowsOf(files, columns, contract, links));
  }

  /** Rows of Parquet files as {@code rows}, and what is known of their files as {@code files}. */
  static String rowsOf(
      List<Path> files, SilverColumns columns, Contract contract, PseudonymLinks links) {
    return links.over(columns.over(parquet(files)), contract)
        + " as rows join arrived.files as files on rows.filename = files.path";
  }

  private static String parquet(List<Path> files) {
    String list =
        files.stream().map(f -> quoted(f.toString())).collect(Collectors.joining(", ", "[", "]"));
    return "read_parquet("
        + list
        + ", filename = true, union_by_name = true, hive_partitioning = false)";
  }
}
