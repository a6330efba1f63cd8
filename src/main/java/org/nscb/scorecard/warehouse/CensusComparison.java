package org.nscb.scorecard.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.warehouse.database.SqlText;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.models.PseudonymLinks;
import org.nscb.scorecard.warehouse.models.SilverTables.Delivered;
import org.nscb.scorecard.warehouse.models.WarehouseModels;

/**
 * What the census and the monthly extracts tell of the same years, event by event, built in memory.
 * Its rows are about children, under pseudonyms, and are for the data team alone: no release has
 * them.
 */
public final class CensusComparison {
  private static final String COMPARED = "marts.fct_census_comparison";

  private final Content content;
  private final DataFolder data;

  public CensusComparison(Content content, DataFolder data) {
    this.content = content;
    this.data = data;
  }

  /**
   * A table of text.
   *
   * @param rows cells in the order of the columns, empty where nothing is known
   */
  public record Table(List<String> columns, List<List<String>> rows) {
    /** The cells of a row that has the columns. */
    public String cell(List<String> row, String column) {
      return row.get(columns.indexOf(column));
    }
  }

  /**
   * @param differences a row for each event that both do not tell alike
   * @param counts how many events both tell alike, by year, kind of event, district and team
   */
  public record Found(Table differences, Table counts) {}

  /** Whether a return of a census is in force that can be compared. */
  public boolean hasReturns(Ledger ledger) {
    return content.models().containsKey(COMPARED)
        && ledger.inForce().stream()
            .map(receipt -> content.sources().get(receipt.source()))
            .filter(Objects::nonNull)
            .anyMatch(contract -> contract.window() == Window.CENSUS);
  }

  /** Compares the deliveries in force of a ledger. */
  public Found of(Ledger ledger) {
    Warehouse warehouse = new Warehouse(content, data);
    return of(
        content,
        ledger.inForce().stream().map(warehouse::delivered).toList(),
        Warehouse.links(data, ledger));
  }

  static Found of(Content content, List<Delivered> deliveries, PseudonymLinks links) {
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      WarehouseModels models = WarehouseModels.prepare(content, database);
      models.createSilver(deliveries, links);
      models.buildTable(COMPARED);
      return new Found(
          table(database, "census_differences.sql"), table(database, "census_reconciliation.sql"));
    }
  }

  private static Table table(WarehouseDatabase database, String file) {
    String sql = SqlText.of(CensusComparison.class, file);
    List<String> columns =
        database.columnsOf(sql).stream().map(WarehouseDatabase.ColumnOf::name).toList();
    return new Table(
        columns,
        database.query(
            sql,
            row -> {
              List<String> cells = new ArrayList<>();
              for (String column : columns) {
                cells.add(Objects.requireNonNullElse(row.getString(column), ""));
              }
              return cells;
            }));
  }
}
