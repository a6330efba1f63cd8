package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;

/**
 * The door: looks at every file of the inbox, says what it is and whether its rows can be read.
 * Needs no Spark. Files are taken in the order of their names, so of two new files for one slot the
 * later name is in force. Takes nothing away from the inbox.
 */
public final class Intake {
  private final DataFolder data;
  private final Recogniser recogniser;
  private final Landing landing;

  /**
   * @param chunkBytes how much of a file one task reads, about
   */
  public Intake(Content content, DataFolder data, long chunkBytes) {
    this.data = data;
    recogniser = new Recogniser(content);
    landing = new Landing(data, chunkBytes);
  }

  public List<TakenIn> take(Ledger ledger) throws IOException {
    List<TakenIn> taken = new ArrayList<>();
    Map<String, PendingDelivery> pending = new HashMap<>();
    for (Path file : files()) {
      TakenIn result = take(file, ledger, pending);
      if (result instanceof TakenIn.Pending p) {
        pending.put(p.delivery().id(), p.delivery());
      }
      taken.add(result);
    }
    return taken;
  }

  /** Removes what has been dealt with from the inbox: landing has it. */
  public void clear(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(Sidecar.of(file));
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(data.inbox())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(data.inbox())) {
      return files
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .filter(f -> !(Sidecar.isSidecar(f) && Files.exists(Sidecar.spokenOf(f))))
          .sorted()
          .toList();
    }
  }

  private TakenIn take(Path file, Ledger ledger, Map<String, PendingDelivery> pending)
      throws IOException {
    Optional<Recognised> recognised = Optional.empty();
    Optional<ScannedFile> scanned = Optional.empty();
    try {
      if (!Files.isRegularFile(file)) {
        throw new RefusedFileException(
            "Cannot read "
                + file.getFileName()
                + ": it is not a file. Put its files in the inbox.");
      }
      recognised = Optional.of(recogniser.recognise(file));
      Landing.Copied copied = landing.copy(file);
      scanned = Optional.of(copied.scanned());
      return judge(file, recognised.get(), copied, ledger, pending);
    } catch (RefusedFileException e) {
      return new TakenIn.Refused(file, recognised, scanned, e.getMessage());
    }
  }

  private TakenIn judge(
      Path file,
      Recognised recognised,
      Landing.Copied copied,
      Ledger ledger,
      Map<String, PendingDelivery> pending)
      throws IOException, RefusedFileException {
    ScannedFile scanned = copied.scanned();
    try {
      String id = recognised.delivery(scanned.sha256());
      List<String> sameContent = new ArrayList<>();
      ledger.acceptedWithContent(scanned.sha256()).forEach(r -> sameContent.add(r.delivery()));
      pending.values().stream()
          .filter(p -> p.scanned().sha256().equals(scanned.sha256()))
          .forEach(p -> sameContent.add(p.id()));
      if (sameContent.contains(id)) {
        landing.discard(copied);
        return new TakenIn.AlreadyReceived(file, id);
      }
      if (scanned.rows() > 0 && !sameContent.isEmpty()) {
        // two months can be alike only when nothing happened in either
        throw new RefusedFileException(
            "Cannot take "
                + file.getFileName()
                + " as "
                + recognised.title()
                + ": it is byte for byte the file of the delivery "
                + sameContent.get(0)
                + ". Send the file of this period, or take it away.");
      }
      HeaderMatch headers =
          HeaderMatch.of(file.getFileName().toString(), recognised.contract(), scanned.headers());
      Path landed = landing.keep(copied);
      return new TakenIn.Pending(new PendingDelivery(file, landed, recognised, scanned, headers));
    } catch (RefusedFileException e) {
      landing.discard(copied);
      throw e;
    }
  }
}
