package org.nscb.scorecard.warehouse.models;

import static org.nscb.scorecard.warehouse.database.SqlText.name;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.standing.Overlaps;

/** The keys of a source that are in quarantine: what a file holds, though its row is refused. */
final class RefusedKeys {
  private final WarehouseDatabase database;
  private final Contract contract;
  private final PseudonymLinks links;

  RefusedKeys(WarehouseDatabase database, Contract contract, PseudonymLinks links) {
    this.database = database;
    this.contract = contract;
    this.links = links;
  }

  void create(List<Path> files) {
    SilverColumns columns = SilverColumns.of(contract);
    Map<String, String> types = columns.ofRows();
    String table = "create table arrived." + name(Overlaps.refused(contract)) + " as ";
    if (files.isEmpty()) {
      database.run(
          table
              + contract.key().stream()
                  .map(key -> "cast(null as " + types.get(key) + ") as " + name(key))
                  .collect(
                      Collectors.joining(
                          ", ",
                          "select cast(null as varchar) as agency, cast(null as date) as period, ",
                          " where false")));
      return;
    }
    database.run(
        table
            + contract.key().stream()
                .map(
                    key -> "cast(rows." + name(key) + " as " + types.get(key) + ") as " + name(key))
                .collect(
                    Collectors.joining(", ", "select distinct files.agency, files.period, ", ""))
            + " from "
            + SilverTables.rowsOf(files, columns, contract, links));
  }
}
