package org.nscb.scorecard.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.release.Publication.Outcome;
import org.nscb.scorecard.release.build.CodeVersion;
import org.nscb.scorecard.release.build.ExpectedFile;
import org.nscb.scorecard.release.build.Inputs;
import org.nscb.scorecard.release.build.ReleaseFile;
import org.nscb.scorecard.release.build.Seal;
import org.nscb.scorecard.warehouse.Warehouse;
import org.nscb.scorecard.warehouse.disclosure.BreakdownControl;

/**
 * Makes a release of what is loaded: the warehouse is built, passes the one gate and is sealed in a
 * new folder; then the pointer moves. Until that last step nobody sees anything of it, and a
 * publish that breaks off leaves the current release as it was.
 */
public final class Publisher {

  private static final String UNFINISHED = ".making-";
  private static final DateTimeFormatter ID_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int ID_HASH_LENGTH = 8;

  private final Content content;
  private final DataFolder data;
  private final Clock clock;
  private final WarehouseBuild warehouse;
  private final Releases releases;

  public Publisher(Content content, DataFolder data, Clock clock) {
    this(content, data, clock, new Warehouse(content, data)::build);
  }

  Publisher(Content content, DataFolder data, Clock clock, WarehouseBuild warehouse) {
    this.content = content;
    this.data = data;
    this.clock = clock;
    this.warehouse = warehouse;
    this.releases = new Releases(data);
  }

  /**
   * @throws NothingYetException when no delivery is in force
   * @throws ReleaseException when silver is not what the receipts say, or another publish is at
   *     work
   */
  public Publication publish() throws IOException {
    return WriterLock.whileHeld(data, this::publishAlone);
  }

  private Publication publishAlone() throws IOException {
    Files.createDirectories(data.releases());
    removeUnfinished();
    Receipts receipts = new Receipts(data);
    List<Receipt> inForce = receipts.inForce();
    if (inForce.isEmpty()) {
      throw new NothingYetException(
          "Cannot publish: nothing has been delivered yet. Put files into the inbox and run"
              + " 'scorecard load'.");
    }
    Inputs inputs = Inputs.of(receipts.list(), content.root(), CodeVersion.current());
    Optional<Release> current = releases.findCurrent();
    if (current.isPresent() && current.get().manifest().inputsHash().equals(inputs.hash())) {
      return new Publication(current.get(), Outcome.NOTHING_NEW);
    }
    requireSilverAsWritten(inForce);
    Release made = make(inputs, inForce, current.map(Release::id).orElse(""));
    releases.pointTo(made.id());
    return new Publication(made, Outcome.MADE);
  }

  private void requireSilverAsWritten(List<Receipt> inForce) {
    List<String> problems =
        ExpectedFile.problems(
            inForce.stream()
                .flatMap(receipt -> ExpectedFile.silver(data, receipt).stream())
                .toList());
    if (!problems.isEmpty()) {
      throw new ReleaseException(
          "Cannot publish: "
              + String.join(" ", problems)
              + " Restore what is named, or load those deliveries again.");
    }
  }

  private Release make(Inputs inputs, List<Receipt> inForce, String parent) throws IOException {
    Instant madeAt = freeInstant(inputs);
    String id = id(madeAt, inputs);
    Path folder = data.releases().resolve(UNFINISHED + id);
    Path working = folder.resolve("warehouse.duckdb");
    Path file = folder.resolve(Release.DATABASE);
    Files.createDirectories(folder);
    warehouse.build(working);
    Map<String, String> info = new LinkedHashMap<>();
    info.put("release", id);
    info.put("made_at", madeAt.toString());
    info.put("code_version", inputs.codeVersion());
    info.put("parent", parent);
    Map<String, Long> rows = write(working, file, info);
    removeWorkingFiles(folder);
    Manifest manifest =
        new Manifest(
            id,
            madeAt,
            parent,
            inputs.codeVersion(),
            inputs.contentHash(),
            inputs.hash(),
            inForce.stream()
                .map(r -> new Manifest.DeliveryInForce(r.delivery(), r.sha256()))
                .sorted(Comparator.comparing(Manifest.DeliveryInForce::delivery))
                .toList(),
            List.of(new Manifest.SealedFile(Release.DATABASE, Files.size(file), Seal.close(file))),
            rows);
    SafeFiles.writeOnce(folder.resolve(Manifest.FILE_NAME), manifest.toJson());
    Seal.close(folder.resolve(Manifest.FILE_NAME));
    SafeFiles.move(folder, data.releases().resolve(id));
    return releases.get(id);
  }

  private Map<String, Long> write(Path working, Path file, Map<String, String> info) {
    BreakdownControl control =
        new BreakdownControl(content.suppression(), content.breakdowns(), content.indicators());
    try {
      return new ReleaseFile(content, control).write(working, file, info);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot make the release: DuckDB refused a step.", e);
    }
  }

  /** Two releases of the same inputs need two ids, also when one is made right after a rollback. */
  private Instant freeInstant(Inputs inputs) {
    Instant instant = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    while (Files.exists(data.releases().resolve(id(instant, inputs)))) {
      instant = instant.plusSeconds(1);
    }
    return instant;
  }

  private static String id(Instant madeAt, Inputs inputs) {
    return ID_TIME.format(madeAt) + "-" + inputs.hash().substring(0, ID_HASH_LENGTH);
  }

  /** The warehouse has rows about children; they do not go with the release. */
  private static void removeWorkingFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!file.getFileName().toString().equals(Release.DATABASE)) {
          Files.delete(file);
        }
      }
    }
  }

  private void removeUnfinished() throws IOException {
    try (Stream<Path> folders = Files.list(data.releases())) {
      for (Path folder :
          folders.filter(f -> f.getFileName().toString().startsWith(UNFINISHED)).toList()) {
        SafeFiles.deleteFolder(folder);
      }
    }
  }
}
