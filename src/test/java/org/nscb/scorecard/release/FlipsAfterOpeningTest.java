package org.nscb.scorecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.release.text.ExportedTable;

/** Damage to a release that is open already: DuckDB holds each block against its checksum. */
class FlipsAfterOpeningTest {
  private static final int FLIPS = 60;
  private static final long SEED = 20160430;

  @TempDir Path folder;

  @Test
  void aBlockThatIsDamagedAfterOpeningIsRefusedAndNeverReadAsAnotherFigure() throws Exception {
    Lake lake = new Lake(folder);
    lake.deliver("referrals", "rows");
    Release release = lake.publisher(RawWarehouse.invented()).publish().release();
    List<String> sound = figures(release, () -> {});
    Random random = new Random(SEED);
    int refused = 0;
    for (int flip = 0; flip < FLIPS; flip++) {
      long bit = random.nextLong(Files.size(release.database()) * 8);
      try {
        assertEquals(sound, figures(release, () -> flip(release.database(), bit)), "bit " + bit);
      } catch (SQLException e) {
        assertTrue(e.getMessage().contains("checksum"), e.getMessage());
        refused++;
      } finally {
        flip(release.database(), bit);
      }
    }
    assertTrue(refused > 0, "no flip was in a block that is read");
  }

  /** Breaks something of an open release. */
  interface Damage {
    void happen() throws IOException;
  }

  private static List<String> figures(Release release, Damage damage)
      throws SQLException, IOException {
    List<String> figures = new ArrayList<>();
    try (OpenRelease open = OpenRelease.of(release)) {
      damage.happen();
      try (Connection connection = open.connection();
          Statement statement = connection.createStatement()) {
        for (ExportedTable table : ExportedTable.values()) {
          try (ResultSet row = statement.executeQuery(table.sql())) {
            while (row.next()) {
              figures.add(String.join(",", table.cells(row)));
            }
          }
        }
      }
    }
    return figures;
  }

  private static void flip(Path file, long bit) throws IOException {
    assertTrue(file.toFile().setWritable(true));
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bit / 8);
      int was = bytes.read();
      bytes.seek(bit / 8);
      bytes.write(was ^ 1 << (bit % 8));
    }
  }
}
