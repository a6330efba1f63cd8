package org.nscb.scorecard.release;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.nscb.scorecard.lake.FailPoint;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.release.Publication.Outcome;
import org.nscb.scorecard.release.build.ReleaseFile;
import org.nscb.scorecard.release.build.Seal;
import org.nscb.scorecard.release.inputs.AsWritten;
import org.nscb.scorecard.release.inputs.CodeVersion;
import org.nscb.scorecard.release.inputs.ContentHash;
import org.nscb.scorecard.release.inputs.Inputs;
import org.nscb.scorecard.warehouse.Warehouse;
import org.nscb.scorecard.warehouse.database.DiskFailure;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.disclosure.BreakdownControl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a release of what is loaded: the warehouse is built, passes the one gate and is sealed in a
 * new folder; then the pointer moves. Until that last step nobody sees anything of it, and a
 * publish that breaks off leaves the current release as it was.
 */
public final class Publisher {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
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
   * Loads what a publication would wait for, the library of the database, so that it can be done
   * while the content is read.
   */
  public static void loadEngine() {
    WarehouseDatabase.inMemory().close();
  }

  /**
   * @throws NothingYetException when no delivery is in force
   * @throws ReleaseException when receipts, silver or quarantine are not as they were written, or
   *     the disk fails
   */
  public Publication publish() {
    try {
      return WriterLock.whileHeld(data, this::publishAlone);
    } catch (IOException | UncheckedIOException e) {
      throw new ReleaseException(
          "Cannot publish: "
              + e.getMessage()
              + ". The current release is as it was. Mend the disk or make room on it, then publish"
              + " again.",
          e);
    }
  }

  private Publication publishAlone() throws IOException {
    SafeFiles.createFolders(data.releases());
    removeUnfinished();
    ContentHash contentHash = ContentHash.begin(content.root());
    Ledger ledger = new Receipts(data).ledger();
    if (ledger.inForce().isEmpty()) {
      throw new NothingYetException(
          "Cannot publish: nothing has been delivered yet. Put files into the inbox and run"
              + " 'scorecard load'.");
    }
    Inputs inputs = Inputs.of(ledger, contentHash.get(), CodeVersion.current());
    Optional<Release> current = findIntactCurrent();
    if (current.isPresent() && current.get().manifest().inputsHash().equals(inputs.hash())) {
      return new Publication(current.get(), Outcome.NOTHING_NEW);
    }
    FailPoint.PUBLISH_BEFORE_BUILD.reach();
    Release made = makeOrClear(inputs, ledger, current.map(Release::id).orElse(""));
    FailPoint.PUBLISH_BEFORE_POINTER.reach();
    releases.pointTo(made);
    FailPoint.PUBLISH_DONE.reach();
    return new Publication(made, Outcome.MADE);
  }

  /** In the place of a release that is damaged a new one is made, of the same inputs or not. */
  private Optional<Release> findIntactCurrent() {
    try {
      Optional<Release> current = releases.findCurrent();
      current.ifPresent(Release::requireAsSealed);
      return current;
    } catch (ReleaseException e) {
      LOG.warn("A new release takes the place of the current one. {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** What is not as it was written may also be why it could not be built. */
  private void build(WarehouseDatabase database, Ledger ledger) {
    AsWritten asWritten = AsWritten.begin(data, ledger);
    try {
      warehouse.build(database, ledger);
    } finally {
      require(asWritten);
    }
  }

  private static void require(AsWritten asWritten) {
    List<String> problems = asWritten.problems();
    if (!problems.isEmpty()) {
      throw new ReleaseException(
          "Cannot publish: "
              + String.join(" ", problems)
              + " Restore from a backup what is named, then publish again.");
    }
  }

  /** What could not be finished takes no room from what comes next. */
  private Release makeOrClear(Inputs inputs, Ledger ledger, String parent) throws IOException {
    try {
      return make(inputs, ledger, parent);
    } catch (IOException | RuntimeException e) {
      try {
        removeUnfinished();
      } catch (IOException also) {
        e.addSuppressed(also);
      }
      throw e;
    }
  }

  private Release make(Inputs inputs, Ledger ledger, String parent) throws IOException {
    Instant madeAt = freeInstant(inputs);
    String id = id(madeAt, inputs);
    Path folder = data.releases().resolve(UNFINISHED + id);
    Path file = folder.resolve(Release.DATABASE);
    Files.createDirectories(folder);
    Map<String, String> info = new LinkedHashMap<>();
    info.put("release", id);
    info.put("made_at", madeAt.toString());
    info.put("code_version", inputs.codeVersion());
    info.put("parent", parent);
    Map<String, Long> rows = write(file, ledger, info);
    FailPoint.PUBLISH_RELEASE_WRITTEN.reach();
    Manifest manifest =
        new Manifest(
            id,
            madeAt,
            parent,
            inputs.codeVersion(),
            inputs.contentHash(),
            inputs.hash(),
            ledger.inForce().stream()
                .map(r -> new Manifest.DeliveryInForce(r.delivery(), r.sha256()))
                .sorted(Comparator.comparing(Manifest.DeliveryInForce::delivery))
                .toList(),
            List.of(new Manifest.SealedFile(Release.DATABASE, Files.size(file), Seal.close(file))),
            rows);
    SafeFiles.writeOnce(folder.resolve(Manifest.FILE_NAME), manifest.toJson());
    FailPoint.PUBLISH_MANIFEST_WRITTEN.reach();
    Seal.close(folder.resolve(Manifest.FILE_NAME));
    SafeFiles.forceFolder(folder);
    FailPoint.PUBLISH_BEFORE_MOVE.reach();
    SafeFiles.move(folder, data.releases().resolve(id));
    return releases.get(id);
  }

  private Map<String, Long> write(Path file, Ledger ledger, Map<String, String> info)
      throws IOException {
    BreakdownControl control =
        new BreakdownControl(content.suppression(), content.breakdowns(), content.indicators());
    try {
      return new ReleaseFile(content, control)
          .write(file, database -> build(database, ledger), info);
    } catch (SQLException e) {
      Optional<IOException> disk = DiskFailure.behind(e);
      if (disk.isPresent()) {
        throw disk.get();
      }
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

  private void removeUnfinished() throws IOException {
    try (Stream<Path> folders = Files.list(data.releases())) {
      for (Path folder :
          folders.filter(f -> f.getFileName().toString().startsWith(UNFINISHED)).toList()) {
        SafeFiles.deleteFolder(folder);
      }
    }
  }
}
