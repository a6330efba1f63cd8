package org.nscb.scorecard.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.FailPoint;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.release.Publication.Outcome;
import org.nscb.scorecard.release.inputs.CodeVersion;
import org.nscb.scorecard.release.inputs.ContentHash;
import org.nscb.scorecard.release.inputs.Inputs;
import org.nscb.scorecard.warehouse.Warehouse;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a release of what is loaded: the warehouse is built, passes the one gate and is sealed in a
 * new folder; then the pointer moves. Until that last step nobody sees anything of it, and a
 * publish that breaks off leaves the current release as it was.
 */
public final class Publisher {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  private final Path home;
  private final Supplier<Content> content;
  private final DataFolder data;
  private final Clock clock;
  private final Function<Content, WarehouseBuild> warehouse;
  private final Releases releases;

  public Publisher(Content content, DataFolder data, Clock clock) {
    this(content.root(), () -> content, data, clock);
  }

  /**
   * @param home the folder of the content
   * @param content asked for once the deliveries are known, so that it can be loaded beside them
   */
  public Publisher(Path home, Supplier<Content> content, DataFolder data, Clock clock) {
    this(home, content, data, clock, loaded -> new Warehouse(loaded, data)::build);
  }

  Publisher(
      Path home,
      Supplier<Content> content,
      DataFolder data,
      Clock clock,
      Function<Content, WarehouseBuild> warehouse) {
    this.home = home;
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
    NewRelease.removeUnfinished(data);
    ContentHash contentHash = ContentHash.begin(home);
    Ledger ledger = new Receipts(data).ledger();
    Content loaded = content.get();
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
    Release made =
        new NewRelease(loaded, data, clock, warehouse.apply(loaded))
            .make(inputs, ledger, current.map(Release::id).orElse(""));
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
}
