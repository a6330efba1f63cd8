package org.nscb.scorecard.warehouse.models;

import static org.nscb.scorecard.warehouse.database.SqlText.name;
import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * One identifier has another pseudonym under each key. The pairs that loads write while a key is
 * being replaced say which belong together, over any number of replacements; one of them, the first
 * in order, stands for all.
 *
 * @param pairs Parquet files of the columns {@code kind}, {@code new} and {@code old}
 */
public record PseudonymLinks(List<Path> pairs) {
  private static final String TABLE = "arrived.pseudonyms";

  public static PseudonymLinks none() {
    return new PseudonymLinks(List.of());
  }

  /** The pairs as a relation with the columns {@code kind}, {@code new} and {@code old}. */
  public String relation() {
    return pairs.isEmpty()
        ? "(select null::varchar as kind, null::varchar as new, null::varchar as old where false)"
        : "read_parquet("
            + pairs.stream()
                .map(p -> quoted(p.toString()))
                .collect(Collectors.joining(", ", "[", "]"))
            + ", hive_partitioning = false)";
  }

  void create(WarehouseDatabase database) {
    if (pairs.isEmpty()) {
      return;
    }
    database.run(
        "create table "
            + TABLE
            + " as with recursive edges as (select old as one, new as other from "
            + relation()
            + " union select new, old from "
            + relation()
            + "), reached as (select one, one as other from edges"
            + " union select reached.one, edges.other from reached join edges"
            + " on reached.other = edges.one)"
            + " select one as pseudonym, min(other) as stands_for from reached group by one");
  }

  /**
   * The rows of a relation with one pseudonym for each identifier; the relation itself where there
   * is one key.
   *
   * @param rows a relation that has every column of the contract
   */
  String over(String rows, Contract contract) {
    List<String> columns = pseudonymised(contract).stream().sorted().toList();
    if (pairs.isEmpty() || columns.isEmpty()) {
      return rows;
    }
    StringBuilder replaced = new StringBuilder();
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      String column = "bare." + name(columns.get(i));
      String link = "link" + i;
      replaced
          .append(i == 0 ? "" : ", ")
          .append("coalesce(" + link + ".stands_for, " + column + ") as " + name(columns.get(i)));
      joined.append(
          " left join " + TABLE + " as " + link + " on " + link + ".pseudonym = " + column);
    }
    return "(select bare.* replace (" + replaced + ") from " + rows + " as bare" + joined + ")";
  }

  /** The columns of a source whose values are pseudonyms. */
  public static Collection<String> pseudonymised(Contract contract) {
    return contract.everyColumn().stream()
        .filter(c -> c.privacy() == PrivacyRule.PSEUDONYMISE)
        .map(Column::name)
        .toList();
  }
}
