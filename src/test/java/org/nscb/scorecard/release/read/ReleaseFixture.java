package org.nscb.scorecard.release.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.hashes.HashedJson;
import org.nscb.scorecard.lake.hashes.Sha256;

/**
 * Makes releases for tests: real official statistics of Norfolk and its comparators, and invented
 * months with every status, in the tables of {@code schema.sql}.
 */
public final class ReleaseFixture {

  private static final Path PUBLISHED = Path.of("pipelines/published");

  private static final String MANIFEST =
      """
      {"release": "%s", "madeAt": "2016-04-21T09:30:00Z", "parent": "", "codeVersion": "",
       "contentHash": "", "inputsHash": "", "deliveries": [],
       "files": [{"path": "scorecard.duckdb", "bytes": %d, "sha256": "%s"}], "rows": {}}
      """;

  private ReleaseFixture() {}

  /**
   * Makes a release and points to it, as publishing does.
   *
   * @param release such as {@code 20160421T093000Z-00000001}
   */
  public static Path publish(DataFolder folder, String release) {
    try {
      Path home = Files.createDirectories(folder.releases().resolve(release));
      Path file = make(home.resolve("scorecard.duckdb"), release);
      byte[] manifest =
          HashedJson.withHash(
              MANIFEST
                  .formatted(release, Files.size(file), Sha256.of(file))
                  .getBytes(StandardCharsets.UTF_8));
      Files.write(home.resolve("manifest.json"), manifest);
      SafeFiles.replace(
          folder.releases().resolve("current"),
          (release + " " + Sha256.of(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Path make(Path file, String release) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(resource("/org/nscb/scorecard/release/schema.sql"));
      statement.execute(
          resource("/org/nscb/scorecard/release/read/fixture.sql")
              .replace("{release}", release)
              .replace("{published}", PUBLISHED.toString()));
      return file;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = ReleaseFixture.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
