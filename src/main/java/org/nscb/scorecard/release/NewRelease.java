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
import org.nscb.scorecard.lake.FailPoint;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.release.build.ReleaseFile;
import org.nscb.scorecard.release.build.Seal;
import org.nscb.scorecard.release.inputs.AsWritten;
import org.nscb.scorecard.release.inputs.Inputs;
import org.nscb.scorecard.warehouse.database.DiskFailure;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.disclosure.BreakdownControl;

/** A release that is made: the warehouse is built beside it, and what it shows is sealed. */
final class NewRelease {

  private static final String UNFINISHED = ".making-";
  private static final DateTimeFormatter ID_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int ID_HASH_LENGTH = 8;

  private final Content content;
  private final DataFolder data;
  private final Clock clock;
  private final WarehouseBuild warehouse;

  NewRelease(Content content, DataFolder data, Clock clock, WarehouseBuild warehouse) {
    this.content = content;
    this.data = data;
    this.clock = clock;
    this.warehouse = warehouse;
  }

  /**
   * What cannot be finished is removed, so that it takes no room from what comes next.
   *
   * @throws ReleaseException when silver or quarantine are not as they were written
   */
  Release make(Inputs inputs, Ledger ledger, String parent) throws IOException {
    try {
      return finish(inputs, ledger, parent);
    } catch (IOException | RuntimeException e) {
      try {
        removeUnfinished(data);
      } catch (IOException also) {
        e.addSuppressed(also);
      }
      throw e;
    }
  }

  private Release finish(Inputs inputs, Ledger ledger, String parent) throws IOException {
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
    return new Releases(data).get(id);
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

  /** What an earlier publish left behind when it broke off. */
  static void removeUnfinished(DataFolder data) throws IOException {
    try (Stream<Path> folders = Files.list(data.releases())) {
      for (Path folder :
          folders.filter(f -> f.getFileName().toString().startsWith(UNFINISHED)).toList()) {
        SafeFiles.deleteFolder(folder);
      }
    }
  }
}
