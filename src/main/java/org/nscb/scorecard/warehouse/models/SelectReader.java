package org.nscb.scorecard.warehouse.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.warehouse.database.Lanes;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/** Reads what a select reads, by asking DuckDB for its syntax tree. */
final class SelectReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Each of several readers reads its share. */
  private static final int READERS = 2;

  private static final String SHARE =
      "select sql, json_serialize_sql(sql) from main.unread where rowid % ? = ?";

  /**
   * What a select says.
   *
   * @param tables tables named with their schema, such as {@code marts.fct_referrals}
   * @param bare tables named without a schema that are no CTE of the select
   * @param problem why it cannot be read, or empty
   */
  record Reading(Set<String> tables, Set<String> bare, String problem) {}

  private final WarehouseDatabase database;

  /** What was read already: the select of an indicator is asked for more than once. */
  private final Map<String, Reading> known = new ConcurrentHashMap<>();

  SelectReader(WarehouseDatabase database) {
    this.database = database;
  }

  /**
   * Reads many before they are asked for one by one: to plan a question takes longer than to read a
   * select.
   */
  void readAhead(Stream<Model> selects) {
    database.run("create table main.unread (sql varchar)");
    database.insert(
        "main.unread", selects.map(Model::sql).distinct().map(sql -> new Object[] {sql}).toList());
    try (Lanes lanes = new Lanes(database)) {
      for (int reader = 0; reader < READERS; reader++) {
        int share = reader;
        lanes.begin(lane -> lane.query(SHARE, this::keep, READERS, share));
      }
      lanes.join();
    }
    database.run("drop table main.unread");
  }

  private Reading keep(ResultSet row) throws SQLException {
    Reading reading = reading(tree(row.getString(2)));
    known.put(row.getString(1), reading);
    return reading;
  }

  Reading read(String sql) {
    return known.computeIfAbsent(
        sql,
        unread ->
            database
                .query("select json_serialize_sql(?)", r -> reading(tree(r.getString(1))), unread)
                .get(0));
  }

  private static Reading reading(JsonNode tree) {
    if (tree.path("error").asBoolean()) {
      return failed(tree.path("error_message").asText().lines().findFirst().orElse(""));
    }
    if (tree.path("statements").size() != 1) {
      return failed("It holds %d statements.".formatted(tree.path("statements").size()));
    }
    Set<String> tables = new TreeSet<>();
    Set<String> bare = new TreeSet<>();
    Set<String> ctes = new TreeSet<>();
    collect(tree, tables, bare, ctes);
    bare.removeAll(ctes);
    return new Reading(tables, bare, "");
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reading failed(String why) {
    return new Reading(Set.of(), Set.of(), why);
  }

  private static void collect(
      JsonNode node, Set<String> tables, Set<String> bare, Set<String> ctes) {
    if ("BASE_TABLE".equals(node.path("type").asText())) {
      String schema = node.path("schema_name").asText();
      String table = node.path("table_name").asText();
      if (schema.isEmpty()) {
        bare.add(table);
      } else {
        tables.add(schema + "." + table);
      }
    }
    node.path("cte_map").path("map").forEach(entry -> ctes.add(entry.path("key").asText()));
    node.forEach(child -> collect(child, tables, bare, ctes));
  }
}
