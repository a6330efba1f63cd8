package org.nscb.scorecard.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.release.text.CsvFile;
import org.nscb.scorecard.release.text.ExportedTable;

/**
 * The current release as CSV, for whoever wants to compute with it or prove it: equal releases give
 * the same bytes. Rates, percentages and means have one decimal place, half-up; what is not shown
 * is empty and says so in its status.
 */
public final class Export {

  private final Releases releases;

  public Export(Releases releases) {
    this.releases = releases;
  }

  /**
   * @param folder made when it is not there; files of the same names are replaced
   * @return the files written
   * @throws NothingYetException when nothing has been published yet
   */
  public List<Path> writeTo(Path folder) throws IOException {
    Release current =
        releases
            .findCurrent()
            .orElseThrow(
                () ->
                    new NothingYetException(
                        "Cannot export: nothing has been published yet. Run 'scorecard publish'."));
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    try (OpenRelease open = OpenRelease.of(current);
        Connection connection = open.connection()) {
      for (ExportedTable table : ExportedTable.values()) {
        written.add(write(connection, table, folder));
      }
    } catch (SQLException e) {
      throw new ReleaseException(
          "Cannot export: release "
              + current.id()
              + " cannot be read. Run 'scorecard verify' and roll back to another release.",
          e);
    }
    return written;
  }

  private static Path write(Connection connection, ExportedTable table, Path folder)
      throws SQLException, IOException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(table.sql());
        CsvFile csv = new CsvFile(folder.resolve(table.fileName()))) {
      csv.write(table.header());
      while (row.next()) {
        csv.write(table.cells(row));
      }
      return csv.finish();
    }
  }
}
