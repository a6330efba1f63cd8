package org.nscb.scorecard.recomputed.rules;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.warehouse.SimulatedLake;
import org.nscb.scorecard.warehouse.models.SilverTables.Delivered;

/** The rows of the deliveries in force, read as they lie and put in order in memory. */
public final class Silver {
  private final Content content;
  private final List<Delivered> deliveries;
  private final Map<String, List<Row>> arrived = new HashMap<>();
  private final Map<String, List<Row>> latest = new HashMap<>();

  public Silver(SimulatedLake lake) {
    content = lake.content();
    deliveries =
        lake.deliveries().stream()
            .sorted(Comparator.comparing(Delivered::period).thenComparing(Delivered::sequence))
            .toList();
  }

  public Content content() {
    return content;
  }

  public List<Delivered> deliveries() {
    return deliveries;
  }

  /** Every row of every month, the earlier deliveries first. */
  public synchronized List<Row> asItCame(String source) {
    return arrived.computeIfAbsent(source, this::read);
  }

  /** What is known last of each thing: the row of the latest delivery that has its agency's key. */
  public synchronized List<Row> known(String source) {
    return latest.computeIfAbsent(
        source,
        s -> {
          Contract contract = content.sources().get(s);
          boolean isOfItsFile =
              contract.layout() == Layout.AGGREGATED || contract.window() == Window.CENSUS;
          Map<List<Object>, Row> rows = new LinkedHashMap<>();
          for (Row row : asItCame(s)) {
            List<Object> name = new ArrayList<>(List.of(row.agency()));
            if (isOfItsFile) {
              name.add(row.period());
            }
            contract.key().forEach(column -> name.add(row.values().get(column)));
            rows.put(name, row);
          }
          return rows.values().stream().filter(row -> !hasVanished(s, row)).toList();
        });
  }

  /** Whether a later file of windows that overlap holds the date of the row, and not the row. */
  private boolean hasVanished(String source, Row row) {
    Contract contract = content.sources().get(source);
    return contract.window() == Window.OVERLAPPING
        && deliveries.stream()
            .filter(d -> d.source().equals(source) && d.agency().equals(row.agency()))
            .map(Delivered::period)
            .filter(month -> month.isAfter(row.period()))
            .map(month -> month.minusMonths(contract.months() - 1L))
            .anyMatch(first -> !row.month(contract.dateColumn().orElseThrow()).isBefore(first));
  }

  private List<Row> read(String source) {
    Map<String, Delivered> byFile = new HashMap<>();
    for (Delivered delivery : deliveries) {
      if (delivery.source().equals(source)) {
        delivery.files().forEach(file -> byFile.put(file.toString(), delivery));
      }
    }
    if (byFile.isEmpty()) {
      return List.of();
    }
    List<Path> files = byFile.keySet().stream().sorted().map(Path::of).toList();
    Map<Delivered, List<Row>> rows = new HashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select * from " + SimulatedLake.parquet(files))) {
      while (found.next()) {
        Delivered delivery = byFile.get(found.getString("filename"));
        rows.computeIfAbsent(delivery, d -> new ArrayList<>())
            .add(new Row(values(found), delivery.agency(), delivery.period()));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return deliveries.stream()
        .map(delivery -> rows.getOrDefault(delivery, List.of()))
        .flatMap(Collection::stream)
        .toList();
  }

  private static Map<String, Object> values(ResultSet found) throws SQLException {
    Map<String, Object> values = new HashMap<>();
    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
      Object value = found.getObject(i);
      if (value instanceof Array list) {
        List<String> texts = new ArrayList<>();
        for (Object text : (Object[]) list.getArray()) {
          texts.add((String) text);
        }
        value = texts;
      }
      if (value != null) {
        values.put(found.getMetaData().getColumnName(i), value);
      }
    }
    return values;
  }

  /** The months that anything but a publication was delivered for, in order. */
  public List<YearMonth> months() {
    return deliveries.stream()
        .filter(d -> content.sources().get(d.source()).window() != Window.PUBLICATION)
        .map(Delivered::period)
        .distinct()
        .toList();
  }
}
