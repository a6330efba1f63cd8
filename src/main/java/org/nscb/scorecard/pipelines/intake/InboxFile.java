package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.intake.names.Arrived;
import org.nscb.scorecard.pipelines.intake.names.Recognised;
import org.nscb.scorecard.pipelines.intake.names.Sidecar;

/** A file of the inbox while it is taken in: read once, and from then on from its sealed copy. */
final class InboxFile {
  private final Path path;
  private final Optional<Sidecar> sidecar;
  private final Landing landing;
  private Landing.Copied original;

  InboxFile(Path path, Optional<Sidecar> sidecar, Landing landing) {
    this.path = path;
    this.sidecar = sidecar;
    this.landing = landing;
  }

  Arrived arrived() {
    return Arrived.itself(path);
  }

  Optional<Sidecar> sidecar() {
    return sidecar;
  }

  /** The table that the file itself is, sealed and looked at in one pass. */
  ScannedFile scanned(Tables tables, Recognised recognised) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      Tables.Whole whole = tables.ofFile(in, recognised);
      original = whole.original();
      checkHash();
      return whole.scanned();
    }
  }

  /** The file as it came, sealed. */
  Landing.Copied sealed() throws IOException {
    if (original == null) {
      try (InputStream in = Files.newInputStream(path)) {
        original = landing.copy(in);
      }
      checkHash();
    }
    return original;
  }

  InputStream bytes() throws IOException {
    return Channels.newInputStream(landing.open(sealed()));
  }

  /** Puts the file into landing if rows of it are to be read. */
  List<TakenIn> landed(List<Outcome> outcomes, Ledger ledger) throws IOException {
    List<TakenIn> taken = new ArrayList<>();
    Optional<Receipt.LandedFile> landed = Optional.empty();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Settled settled) {
        taken.add(settled.taken());
      } else if (outcome instanceof Outcome.Ready ready) {
        Receipt.LandedFile file =
            landed.isPresent() ? landed.get() : landing.keep(original, ledger);
        landed = Optional.of(file);
        taken.add(ready.landed(landing.pathOf(file), file));
      }
    }
    if (landed.isEmpty() && original != null) {
      landing.discard(original);
    }
    return taken;
  }

  private void checkHash() throws IOException {
    if (sidecar.isPresent()) {
      sidecar.get().checkHash(original.sha256());
    }
  }
}
