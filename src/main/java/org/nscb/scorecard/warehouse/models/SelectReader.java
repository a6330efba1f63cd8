package org.nscb.scorecard.warehouse.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

  /** Reads several side by side, before they are asked for one by one. */
  void readAhead(Stream<Model> selects) {
    try (Lanes lanes = new Lanes(database)) {
      selects.forEach(
          select -> lanes.begin(lane -> known.put(select.sql(), reading(lane, select.sql()))));
      lanes.join();
    }
  }

  Reading read(String sql) {
    return known.computeIfAbsent(sql, unread -> reading(database, unread));
  }

  private static Reading reading(WarehouseDatabase database, String sql) {
    JsonNode tree = tree(database, sql);
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

  private static JsonNode tree(WarehouseDatabase database, String sql) {
    try {
      String json = database.query("select json_serialize_sql(?)", r -> r.getString(1), sql).get(0);
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
