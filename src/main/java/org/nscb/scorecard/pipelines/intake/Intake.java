package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.sealed.LandingKey;
import org.nscb.scorecard.pipelines.intake.names.Arrived;
import org.nscb.scorecard.pipelines.intake.names.Recogniser;
import org.nscb.scorecard.pipelines.intake.names.Sidecar;
import org.nscb.scorecard.pipelines.intake.returns.PartReader;
import org.nscb.scorecard.pipelines.intake.returns.ReturnDoor;
import org.nscb.scorecard.pipelines.intake.text.TextHead;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;
import org.nscb.scorecard.pipelines.privacy.watch.FileNames;

/**
 * The door: looks at every file of the inbox, says what it is and whether its rows can be read.
 * Needs no Spark. Files are taken in the order of their names, so of two new files for one slot the
 * later name is in force. Takes nothing away from the inbox.
 */
public final class Intake {
  private final DataFolder data;
  private final Recogniser recogniser;
  private final Landing landing;
  private final Tables tables;
  private final ReturnDoor returns;
  private final Map<Path, KeptFile> kept = new HashMap<>();
  private final Set<Seen> seen = new HashSet<>();

  /** Reads returns here, whole. */
  public Intake(Content content, DataFolder data, LandingKey key, long chunkBytes) {
    this(
        content,
        data,
        key,
        chunkBytes,
        new ReturnDoor(content.root(), data.staging(), key, Long.MAX_VALUE, PartReader::inTurn));
  }

  /**
   * @param chunkBytes how much of a file one task reads, about
   * @param returns opens the returns of the census
   */
  public Intake(
      Content content, DataFolder data, LandingKey key, long chunkBytes, ReturnDoor returns) {
    this.data = data;
    this.returns = returns;
    recogniser = new Recogniser(content);
    landing = new Landing(data, key);
    tables = new Tables(landing, chunkBytes);
  }

  public List<TakenIn> take(Ledger ledger) throws IOException {
    Opening opening =
        new Opening(recogniser, landing, tables, new Judgement(new Known(ledger)), returns);
    List<TakenIn> taken = new ArrayList<>();
    for (Path file : files()) {
      seen.add(Seen.now(file));
      taken.addAll(take(file, ledger, opening));
    }
    return taken;
  }

  /** Seals a file of the inbox, whatever it is, and puts it into landing. */
  public KeptFile keep(Path file, Ledger ledger) throws IOException {
    KeptFile whole = kept.get(file);
    if (whole == null) {
      whole = landing.keep(file, ledger);
      kept.put(file, whole);
    }
    return whole;
  }

  /** Likewise the sidecar beside a file of the inbox, if there is one. */
  public List<Receipt.LandedFile> keepSidecar(Path file, Ledger ledger) throws IOException {
    Path sidecar = Sidecar.of(file);
    return Files.isRegularFile(sidecar) ? List.of(keep(sidecar, ledger).landed()) : List.of();
  }

  /**
   * Removes what has been dealt with from the inbox: landing has it. A file that was written over
   * since it was taken stays for the next load.
   */
  public void clear(Path file) throws IOException {
    if (seen.contains(Seen.now(file))) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(Sidecar.of(file));
    }
  }

  /** A file of the inbox as it was when it was looked at. */
  private record Seen(Path file, long bytes, FileTime modified) {

    static Seen now(Path file) throws IOException {
      return new Seen(file, Files.size(file), Files.getLastModifiedTime(file));
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(data.inbox())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(data.inbox())) {
      return files
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .filter(f -> !WithdrawalFile.isOne(f))
          .filter(f -> !isReadWithItsFile(f))
          .sorted()
          .toList();
    }
  }

  private static boolean isReadWithItsFile(Path file) {
    return Sidecar.isSidecar(file)
        && Files.exists(Sidecar.spokenOf(file))
        && !hasNoSidecar(Sidecar.spokenOf(file));
  }

  private static boolean hasNoSidecar(Path file) {
    return WithdrawalFile.isOne(file) || Sidecar.isSidecar(file);
  }

  private static TakenIn waiting(Arrived from, Path sidecar) {
    String name = FileNames.shown(Sidecar.spokenOf(sidecar).getFileName().toString());
    return new TakenIn.Waiting(
        from,
        hasNoSidecar(Sidecar.spokenOf(sidecar))
            ? from.title()
                + " is not read: "
                + name
                + " is a withdrawal or a sidecar itself and has none. Take it out of the inbox."
            : from.title()
                + " waits in the inbox for "
                + name
                + ", of which it speaks. Put it there, or take the sidecar away.");
  }

  private List<TakenIn> take(Path path, Ledger ledger, Opening opening) throws IOException {
    Arrived from = Arrived.itself(path);
    if (Sidecar.isSidecar(path)) {
      return List.of(waiting(from, path));
    }
    try {
      Judgement.refuseTelling(from);
      if (!Files.isRegularFile(path)) {
        throw new UnreadableException("it is not a file. Put its files in the inbox.");
      }
      InboxFile file = new InboxFile(path, Sidecar.find(path), landing);
      List<Outcome> outcomes;
      try {
        outcomes = opening.open(file, head(path));
      } catch (UnreadableException e) {
        outcomes = List.of(new Outcome.Settled(Judgement.refused(from, e)));
      }
      return file.landed(outcomes, ledger);
    } catch (UnreadableException e) {
      return List.of(Judgement.refused(from, e));
    }
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(TextHead.LENGTH);
    }
  }
}
