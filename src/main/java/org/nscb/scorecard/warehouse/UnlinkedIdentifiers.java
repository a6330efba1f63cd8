package org.nscb.scorecard.warehouse;

import static org.nscb.scorecard.warehouse.database.SqlText.name;
import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.models.PseudonymLinks;

/** Counts the identifiers in force that nothing links to a later key. */
public final class UnlinkedIdentifiers {
  private final Content content;
  private final DataFolder data;

  public UnlinkedIdentifiers(Content content, DataFolder data) {
    this.content = content;
    this.data = data;
  }

  /**
   * @param keyId of the key that made their pseudonyms
   */
  public long count(String keyId) {
    Ledger ledger = new Receipts(data).ledger();
    List<String> selects = new ArrayList<>();
    for (Receipt receipt : ledger.inForce()) {
      Contract contract = content.sources().get(receipt.source());
      if (contract != null && receipt.privacy().keyId().equals(keyId)) {
        selects.addAll(pseudonyms(receipt, contract));
      }
    }
    if (selects.isEmpty()) {
      return 0;
    }
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      String sql =
          "select count(*) from ("
              + String.join(" union ", selects)
              + ") as known where pseudonym is not null and pseudonym not in (select old from "
              + Warehouse.links(data, ledger).relation()
              + ")";
      return database.query(sql, row -> row.getLong(1)).get(0);
    }
  }

  private List<String> pseudonyms(Receipt receipt, Contract contract) {
    String files =
        receipt.written().silver().stream()
            .map(file -> quoted(data.root().resolve(file.path()).toString()))
            .collect(Collectors.joining(", ", "read_parquet([", "], hive_partitioning = false)"));
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      List<String> present =
          database.columnsOf("select * from " + files).stream()
              .map(WarehouseDatabase.ColumnOf::name)
              .toList();
      return PseudonymLinks.pseudonymised(contract).stream()
          .filter(present::contains)
          .map(column -> "select " + name(column) + " as pseudonym from " + files)
          .toList();
    }
  }
}
