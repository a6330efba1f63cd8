package org.nscb.scorecard.warehouse.models;

import static org.nscb.scorecard.warehouse.database.SqlText.name;
import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.nio.file.Path;
import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * The schema {@code silver}: a view of the accepted rows of each source, in the types of its
 * contract, with the delivery, agency, period (first of the month), part and sequence that each row
 * came by. A source that nothing was delivered for is there, and empty.
 */
public final class SilverTables {
  static final String DELIVERIES = "silver.deliveries";

  /**
   * A delivery in force.
   *
   * @param files its Parquet files; none when no row was accepted
   */
  public record Delivered(
      String delivery,
      String source,
      String agency,
      YearMonth period,
      String part,
      long sequence,
      List<Path> files) {}

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

  void create(WarehouseDatabase database, List<Delivered> deliveries) {
    database.run("create schema silver");
    createDeliveries(database, deliveries);
    Map<String, List<Path>> filesOfSource = new LinkedHashMap<>();
    List<Object[]> files = new ArrayList<>();
    for (Delivered delivered : deliveries) {
      for (Path file : delivered.files()) {
        filesOfSource.computeIfAbsent(delivered.source(), s -> new ArrayList<>()).add(file);
        files.add(new Object[] {file.toString(), delivered.delivery()});
      }
    }
    database.run("create table silver.files (path varchar, delivery varchar)");
    database.insert("silver.files", files);
    for (Contract contract : contracts) {
      createView(database, contract, filesOfSource.getOrDefault(contract.source(), List.of()));
    }
  }

  private void createDeliveries(WarehouseDatabase database, List<Delivered> deliveries) {
    database.run(
        "create table silver.deliveries (delivery varchar, source varchar, agency varchar,"
            + " period date, part varchar, sequence bigint, covers varchar)");
    Map<String, String> covers =
        contracts.stream()
            .collect(
                Collectors.toMap(
                    Contract::source, c -> c.window().name().toLowerCase(Locale.ROOT)));
    database.insert(
        DELIVERIES,
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

  private static void createView(WarehouseDatabase database, Contract contract, List<Path> files) {
    SilverColumns columns = SilverColumns.of(contract);
    String view = "create view silver." + name(contract.source()) + " as ";
    if (files.isEmpty()) {
      database.run(view + columns.emptySelect());
      return;
    }
    String list =
        files.stream().map(f -> quoted(f.toString())).collect(Collectors.joining(", ", "[", "]"));
    String parquet =
        "read_parquet("
            + list
            + ", filename = true, union_by_name = true, hive_partitioning = false)";
    Set<String> present =
        database.columnsOf("select * from " + parquet).stream()
            .map(WarehouseDatabase.ColumnOf::name)
            .collect(Collectors.toSet());
    database.run(
        view
            + "select "
            + columns.selectList(present)
            + " from "
            + parquet
            + " as rows join silver.files as files on rows.filename = files.path"
            + " join silver.deliveries as deliveries on files.delivery = deliveries.delivery");
  }
}
