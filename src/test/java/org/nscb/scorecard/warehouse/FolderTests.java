package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.indicators.IndicatorEngine;
import org.nscb.scorecard.warehouse.models.WarehouseModels;

/**
 * The tests that lie beside the indicators of a content: {@code
 * warehouse/indicators/<id>/tests/<sentence>/} with {@code given/<source>.csv} and {@code
 * expect.csv}. Each row of expect.csv must be the one row of the values of the indicator with what
 * its columns say.
 */
public final class FolderTests implements AutoCloseable {
  private final Content content;
  private final WarehouseDatabase database;
  private final WarehouseModels models;

  public FolderTests(Content content) {
    this.content = content;
    database = WarehouseDatabase.inMemory();
    models = WarehouseModels.prepare(content, database);
  }

  public List<Path> of(Indicator indicator) {
    Path tests = content.warehouse().resolve("indicators").resolve(indicator.id()).resolve("tests");
    if (!Files.isDirectory(tests)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(tests)) {
      return folders.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void run(Indicator indicator, Path folder) {
    for (String schema :
        List.of("raw", "indicators", "marts", "intermediate", "staging", "silver")) {
      database.run("drop schema if exists " + schema + " cascade");
    }
    new GivenRows(content, database, folder.resolve("given")).createSilver(indicator);
    models.buildFor(indicator);
    IndicatorEngine engine = new IndicatorEngine(content, database);
    engine.define(List.of(indicator));
    engine.computeFromExtracts(List.of(indicator));
    if (indicator.published().isPresent()) {
      engine.computeFromPublications();
    }
    List<Map<String, String>> values =
        rows("select * from raw.indicator_values where indicator = '" + indicator.id() + "'");
    List<Map<String, String>> expected =
        rows(
            "select * from read_csv('%s', all_varchar = true, header = true, nullstr = '')"
                .formatted(folder.resolve("expect.csv")));
    assertTrue(!expected.isEmpty(), "expect.csv has rows");
    for (Map<String, String> row : expected) {
      List<Map<String, String>> near = values.stream().filter(v -> isNear(v, row)).toList();
      List<Map<String, String>> equal = near.stream().filter(v -> holds(v, row)).toList();
      assertEquals(1, equal.size(), () -> "expected " + row + " among " + near);
    }
  }

  /** Whether a value is of the same period and cut, whatever its figures. */
  private static boolean isNear(Map<String, String> value, Map<String, String> expected) {
    return List.of("period_type", "period", "area", "breakdown", "breakdown_value", "basis")
        .stream()
        .filter(expected::containsKey)
        .allMatch(column -> value.get(column).equals(expected.get(column)));
  }

  private static boolean holds(Map<String, String> value, Map<String, String> expected) {
    return expected.keySet().stream()
        .allMatch(column -> expected.get(column).equals(value.get(column)));
  }

  private List<Map<String, String>> rows(String sql) {
    List<String> names = new ArrayList<>();
    database.columnsOf(sql).forEach(column -> names.add(column.name()));
    return database.query(sql, row -> row(row, names));
  }

  private static Map<String, String> row(ResultSet row, List<String> names) throws SQLException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String name : names) {
      Object cell = row.getObject(name);
      cells.put(
          name,
          cell instanceof Double number
              ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
              : cell == null ? "" : cell.toString());
    }
    return cells;
  }

  @Override
  public void close() {
    database.close();
  }
}
