package org.nscb.scorecard.pipelines.properties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;

/** What a load wrote as Parquet, read by DuckDB. */
final class WrittenRows {

  private WrittenRows() {}

  /** The numbers of all rows of a delivery, accepted and quarantined, in their order. */
  static List<Long> of(DataFolder data, Receipt receipt) throws IOException, SQLException {
    String folder = receipt.source() + "/delivery=" + receipt.delivery();
    List<Path> files = new ArrayList<>(parquet(data.silver().resolve(folder)));
    files.addAll(parquet(data.quarantine().resolve(folder)));
    List<Long> numbers = new ArrayList<>();
    if (!files.isEmpty()) {
      for (String number :
          column(files, "select row_number::varchar from %s order by row_number")) {
        numbers.add(Long.valueOf(number));
      }
    }
    return numbers;
  }

  /** Every value of every file below the folder. */
  static String text(DataFolder data) throws IOException, SQLException {
    StringBuilder text = new StringBuilder();
    for (Path file : parquet(data.root())) {
      column(List.of(file), "select rows::varchar from %s as rows").forEach(text::append);
    }
    return text.toString();
  }

  private static List<Path> parquet(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  private static List<String> column(List<Path> files, String select) throws SQLException {
    String list =
        files.stream()
            .map(f -> "'" + f.toString().replace("'", "''") + "'")
            .collect(Collectors.joining(", ", "[", "]"));
    String table = "read_parquet(" + list + ", union_by_name = true, hive_partitioning = false)";
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(select.formatted(table))) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }
}
