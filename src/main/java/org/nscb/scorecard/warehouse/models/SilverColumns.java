package org.nscb.scorecard.warehouse.models;

import static org.nscb.scorecard.warehouse.database.SqlText.name;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.PrivacyRule;

/**
 * The columns of one source in silver with their DuckDB types: those of its contract, as it ever
 * read, for a count whether it was held back, for melted statistics also measure, value and symbol,
 * and those that say how a row arrived and under which key its identifiers became pseudonyms.
 *
 * @param ofRows columns that the Parquet files hold, to types
 */
public record SilverColumns(Map<String, String> ofRows) {
  /** Columns that say how a row arrived, to types. */
  private static final Map<String, String> OF_DELIVERY = new LinkedHashMap<>();

  static {
    OF_DELIVERY.put("delivery", "varchar");
    OF_DELIVERY.put("agency", "varchar");
    OF_DELIVERY.put("period", "date");
    OF_DELIVERY.put("part", "varchar");
    OF_DELIVERY.put("sequence", "bigint");
  }

  public static SilverColumns of(Contract contract) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (Column column : contract.everyColumn()) {
      columns.put(column.name(), type(column.written()));
      column.withheld().ifPresent(name -> columns.put(name, "boolean"));
    }
    if (contract.layout() == Layout.MELTED) {
      columns.put("measure", "varchar");
      columns.put("value", "double");
      columns.put("symbol", "varchar");
    }
    columns.put("row_number", "bigint");
    if (contract.everyColumn().stream().anyMatch(c -> c.privacy() == PrivacyRule.PSEUDONYMISE)) {
      columns.put("pseudonym_key", "varchar");
    }
    return new SilverColumns(columns);
  }

  /** Every column in order, to types. */
  public Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>(OF_DELIVERY);
    all.putAll(ofRows);
    return all;
  }

  String emptySelect() {
    return all().entrySet().stream()
        .map(e -> "cast(null as " + e.getValue() + ") as " + name(e.getKey()))
        .collect(Collectors.joining(", ", "select ", " where false"));
  }

  /**
   * The rows of a relation, in which what it does not have (a column that a later contract added)
   * is null, whatever else it has.
   */
  String over(String relation) {
    return ofRows.keySet().stream()
        .map(column -> "null as " + name(column))
        .collect(
            Collectors.joining(
                ", ",
                "(select ",
                " where false union all by name select * from " + relation + ")"));
  }

  String selectList() {
    String ofDelivery =
        OF_DELIVERY.keySet().stream()
            .map(column -> "files." + column)
            .collect(Collectors.joining(", "));
    String ofFiles =
        ofRows.entrySet().stream()
            .map(
                e ->
                    "cast(rows."
                        + name(e.getKey())
                        + " as "
                        + e.getValue()
                        + ") as "
                        + name(e.getKey()))
            .collect(Collectors.joining(", "));
    return ofDelivery + ", " + ofFiles;
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case TEXT, CODE -> "varchar";
      case INTEGER, COUNT -> "bigint";
      case DECIMAL -> "double";
      case DATE, MONTH -> "date";
      case BOOLEAN -> "boolean";
      case CODES -> "varchar[]";
    };
  }
}
