package org.nscb.scorecard.pipelines;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.Content.Suppression;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.problems.Problems;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.reading.sources.AgenciesReader;
import org.nscb.scorecard.content.reading.sources.CodeSetsReader;
import org.nscb.scorecard.content.reading.sources.ContractsReader;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.sealed.LandingKey;
import org.nscb.scorecard.pipelines.privacy.LakeKeys;
import org.nscb.scorecard.pipelines.privacy.PseudonymKey;

/** A lake of a test: files are put before its door, loaded by a real Spark, and read by DuckDB. */
public final class Door {
  public static final Path REPOSITORY = Path.of("").toAbsolutePath();
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2017-01-09T09:00:00Z"), ZoneOffset.UTC);
  private static final String MASTER = "local[2]";
  private static final long WHOLE_FILES = 32L << 20;

  private final DataFolder data;
  private final Content content;

  public Door(Path folder) {
    this(folder, REPOSITORY);
  }

  /**
   * @param contentRoot the folder with pipelines and warehouse/reference
   */
  public Door(Path folder, Path contentRoot) {
    data = new DataFolder(folder);
    content = content(contentRoot);
  }

  /** The contracts of a content root, with their agencies and codes, and nothing else of it. */
  public static Content content(Path root) {
    return root.equals(REPOSITORY) ? Repository.CONTENT : read(root);
  }

  /** That of this repository, which no test changes, is read once. */
  private static final class Repository {
    private static final Content CONTENT = read(REPOSITORY);
  }

  private static Content read(Path root) {
    Problems problems = new Problems();
    ContentFiles files = new ContentFiles(root, problems);
    Catalogue<Agency> agencies = new AgenciesReader(files).read();
    Catalogue<CodeSet> codeSets = new CodeSetsReader(files, agencies).read();
    Catalogue<Contract> sources = new ContractsReader(files, agencies, codeSets).read();
    if (!problems.list().isEmpty()) {
      throw new IllegalStateException(problems.list().toString());
    }
    return new Content(
        root,
        agencies.items(),
        codeSets.items(),
        sources.items(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        new Suppression(1, 5),
        null,
        List.of());
  }

  public static PseudonymKey key() {
    return keys().pseudonym();
  }

  /** The same in every test, so that pseudonyms are. */
  public static LakeKeys keys() {
    byte[] pseudonym = new byte[PseudonymKey.BYTES];
    byte[] landing = new byte[LandingKey.BYTES];
    for (int i = 0; i < pseudonym.length; i++) {
      pseudonym[i] = (byte) i;
      landing[i] = (byte) -i;
    }
    return new LakeKeys(new PseudonymKey(pseudonym), List.of(), new LandingKey(landing));
  }

  public Door put(String name, String... lines) throws IOException {
    return put(name, StandardCharsets.UTF_8, lines);
  }

  public Door put(String name, Charset charset, String... lines) throws IOException {
    return putBytes(name, (String.join("\n", lines) + "\n").getBytes(charset));
  }

  public Door putBytes(String name, byte[] content) throws IOException {
    Files.createDirectories(data.inbox());
    Files.write(data.inbox().resolve(name), content);
    return this;
  }

  public Door putFile(String name, Path file) throws IOException {
    return putBytes(name, Files.readAllBytes(file));
  }

  public LoadReport load() {
    return load(WHOLE_FILES);
  }

  /**
   * @param chunkBytes small, to have one file read by several tasks
   */
  public LoadReport load(long chunkBytes) {
    return load(chunkBytes, keys());
  }

  public LoadReport load(long chunkBytes, LakeKeys secrets) {
    return load(new Load.Pieces(chunkBytes, WHOLE_FILES), secrets);
  }

  public LoadReport load(Load.Pieces pieces, LakeKeys secrets) {
    return new Load(content, data, CLOCK, MASTER, secrets, pieces).run();
  }

  public DataFolder data() {
    return data;
  }

  public Content content() {
    return content;
  }

  public Receipts receipts() {
    return new Receipts(data);
  }

  /** The one receipt in force of a source. */
  public Receipt receipt(String source) {
    List<Receipt> found =
        receipts().inForce().stream().filter(r -> r.source().equals(source)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " deliveries of " + source + " are in force");
    }
    return found.get(0);
  }

  /** The values of a select over {@code silver} or {@code quarantine}, as text; no value is "". */
  public List<List<String>> rows(String source, String select) {
    String sql =
        "with silver as (from read_parquet('%s', union_by_name = true)), quarantine as (from %s) %s"
            .formatted(glob(data.silver(), source), quarantine(source), select);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          String value = result.getString(i);
          row.add(value == null ? "" : value);
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** All files below a folder of the lake, by their path in it, with their bytes. */
  public Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private String quarantine(String source) {
    return Files.exists(data.quarantine().resolve(source))
        ? "read_parquet('" + glob(data.quarantine(), source) + "')"
        : "(select null::varchar[] reasons, null::bigint row_number, null::bigint line_number where false)";
  }

  private static String glob(Path shelf, String source) {
    return shelf.resolve(source) + "/*/*.parquet";
  }
}
