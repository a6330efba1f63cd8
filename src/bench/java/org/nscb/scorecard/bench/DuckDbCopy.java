package org.nscb.scorecard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The baseline: {@code src/bench/referrals.sql} on the same file. Arguments: home, CSV, output
 * folder.
 */
public final class DuckDbCopy {
  private DuckDbCopy() {}

  public static void main(String[] args) throws SQLException, IOException {
    Path home = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[2]));
    String sql =
        Files.readString(home.resolve("src/bench/referrals.sql"))
            .replace(":csv", quoted(Path.of(args[1])))
            .replace(":codes", quoted(home.resolve("warehouse/reference/codes")))
            .replace(":aliases", quoted(home.resolve("pipelines/aliases")))
            .replace(":out", quoted(out));
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = db.createStatement()) {
      for (String one : sql.split(";\\s*\n")) {
        statement.execute(one);
      }
      try (ResultSet counts = statement.executeQuery("select * from counts")) {
        counts.next();
        System.out.println("accepted " + counts.getLong(1) + ", quarantined " + counts.getLong(2));
      }
    }
  }

  private static String quoted(Path path) {
    return path.toString().replace("'", "''");
  }
}
