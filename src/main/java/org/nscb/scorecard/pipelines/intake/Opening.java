package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.pipelines.intake.containers.Archive;
import org.nscb.scorecard.pipelines.intake.containers.FileKind;
import org.nscb.scorecard.pipelines.intake.containers.Gzip;
import org.nscb.scorecard.pipelines.intake.names.Arrived;
import org.nscb.scorecard.pipelines.intake.names.Recogniser;
import org.nscb.scorecard.pipelines.intake.names.Sidecar;
import org.nscb.scorecard.pipelines.intake.returns.ReturnDoor;
import org.nscb.scorecard.pipelines.intake.text.TextHead;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/**
 * Opens a file of the inbox into the tables that are in it: itself, files of a zip, sheets,
 * elements of a return.
 */
final class Opening {
  private final Recogniser recogniser;
  private final Landing landing;
  private final Tables tables;
  private final Judgement judgement;
  private final Sheets sheets;
  private final Returns returns;

  Opening(
      Recogniser recogniser,
      Landing landing,
      Tables tables,
      Judgement judgement,
      ReturnDoor returnDoor) {
    this.recogniser = recogniser;
    this.landing = landing;
    this.tables = tables;
    this.judgement = judgement;
    sheets = new Sheets(recogniser, tables, judgement);
    returns = new Returns(recogniser, tables, judgement, returnDoor);
  }

  /**
   * @param head the first bytes of the file
   * @throws UnreadableException when none of the file is taken
   */
  List<Outcome> open(InboxFile file, byte[] head) throws IOException {
    return switch (FileKind.of(head)) {
      case TEXT ->
          List.of(
              judgement.of(
                  file.arrived(),
                  file.sidecar(),
                  () -> recogniser.recognise(file.arrived(), file.sidecar()),
                  recognised -> file.scanned(tables, recognised)));
      case XML -> returns.of(file.arrived(), file.sidecar(), file.sealed());
      case GZIP -> gzip(file);
      case ZIP -> zip(file);
      case OLD_OFFICE -> throw new UnreadableException(FileKind.oldOfficeRefusal(head));
    };
  }

  private List<Outcome> gzip(InboxFile file) throws IOException {
    if (isReturnWithin(file)) {
      Landing.Copied copy;
      try (InputStream in = Gzip.unpacked(file.bytes())) {
        copy = landing.copy(in);
      }
      return returns.of(file.arrived(), file.sidecar(), copy);
    }
    return List.of(
        judgement.of(
            file.arrived(),
            file.sidecar(),
            () -> recogniser.recognise(file.arrived(), file.sidecar()),
            recognised -> {
              try (InputStream in = Gzip.unpacked(file.bytes())) {
                return tables.ofText(in, recognised);
              }
            }));
  }

  /** What cannot be unpacked is told when it is read. */
  private static boolean isReturnWithin(InboxFile file) throws IOException {
    try (InputStream in = Gzip.unpacked(file.bytes())) {
      return FileKind.of(in.readNBytes(TextHead.LENGTH)) == FileKind.XML;
    } catch (UnreadableException e) {
      return false;
    }
  }

  private List<Outcome> zip(InboxFile file) throws IOException {
    try (Archive archive = Archive.open(landing.open(file.sealed()))) {
      if (archive.isWorkbook()) {
        return sheets.of(
            file.arrived(), file.sidecar(), new Sheets.Source(archive, file.sealed(), landing));
      }
      if (file.sidecar().isPresent() && file.sidecar().get().saysWhatTheFileIs()) {
        throw new UnreadableException(
            "its sidecar says what a file is, and it is a zip of files. Put a sidecar beside each"
                + " file within the zip.");
      }
      return files(file.arrived(), archive);
    }
  }

  /** A file of a zip, with its own sealed copy where it is a workbook or a return. */
  private record Member(Archive.Entry entry, FileKind kind, Optional<Landing.Copied> copy) {}

  private List<Outcome> files(Arrived from, Archive archive) throws IOException {
    List<Member> members = new ArrayList<>();
    Map<String, Archive.Entry> sidecars = new HashMap<>();
    for (Archive.Entry entry : archive.files()) {
      if (entry.name().endsWith(Sidecar.ENDING)) {
        sidecars.put(entry.name(), entry);
      } else {
        members.add(member(entry));
      }
    }
    if (members.isEmpty()) {
      throw new UnreadableException("it is a zip without a file. Send the extracts.");
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Member member : members) {
      Arrived within = from.within(member.entry().name());
      Archive.Entry sidecar = sidecars.remove(member.entry().name() + Sidecar.ENDING);
      outcomes.addAll(outcomes(within, member, Optional.ofNullable(sidecar)));
    }
    for (String alone : sidecars.keySet().stream().sorted().toList()) {
      outcomes.add(
          new Outcome.Settled(
              Judgement.refused(
                  from.within(alone),
                  new UnreadableException(
                      "the file that this sidecar speaks of is not in the zip. Pack both."))));
    }
    return outcomes;
  }

  private Member member(Archive.Entry entry) throws IOException {
    byte[] head;
    try (InputStream in = entry.open()) {
      head = in.readNBytes(TextHead.LENGTH);
    }
    FileKind kind = FileKind.of(head);
    if (kind == FileKind.GZIP) {
      throw nested();
    }
    if (kind != FileKind.ZIP && kind != FileKind.XML) {
      return new Member(entry, kind, Optional.empty());
    }
    Landing.Copied copy;
    try (InputStream in = entry.open()) {
      copy = landing.copy(in);
    }
    if (kind == FileKind.XML) {
      return new Member(entry, kind, Optional.of(copy));
    }
    try (Archive inner = Archive.open(landing.open(copy))) {
      if (!inner.isWorkbook()) {
        throw nested();
      }
    }
    return new Member(entry, kind, Optional.of(copy));
  }

  private static UnreadableException nested() {
    return new UnreadableException(
        "it is a zip that holds a compressed file. Pack the extracts themselves.");
  }

  private List<Outcome> outcomes(Arrived from, Member member, Optional<Archive.Entry> sidecarEntry)
      throws IOException {
    try {
      Optional<Sidecar> sidecar = Optional.empty();
      if (sidecarEntry.isPresent()) {
        try (InputStream in = sidecarEntry.get().open()) {
          sidecar = Optional.of(Sidecar.read(in));
        }
      }
      if (member.kind() == FileKind.OLD_OFFICE) {
        try (InputStream in = member.entry().open()) {
          throw new UnreadableException(FileKind.oldOfficeRefusal(in.readNBytes(TextHead.LENGTH)));
        }
      }
      if (member.copy().isPresent()) {
        Landing.Copied copy = member.copy().get();
        if (sidecar.isPresent()) {
          sidecar.get().checkHash(copy.sha256());
        }
        if (member.kind() == FileKind.XML) {
          return returns.of(from, sidecar, copy);
        }
        try (Archive archive = Archive.open(landing.open(copy))) {
          return sheets.of(from, sidecar, new Sheets.Source(archive, copy, landing));
        }
      }
      return List.of(text(from, member.entry(), sidecar));
    } catch (UnreadableException e) {
      return List.of(new Outcome.Settled(Judgement.refused(from, e)));
    }
  }

  private Outcome text(Arrived from, Archive.Entry entry, Optional<Sidecar> sidecar)
      throws IOException {
    return judgement.of(
        from,
        sidecar,
        () -> recogniser.recognise(from, sidecar),
        recognised -> {
          try (InputStream in = entry.open()) {
            ScannedFile scanned = tables.ofText(in, recognised);
            if (sidecar.isPresent()) {
              sidecar.get().checkHash(scanned.sha256());
            }
            return scanned;
          }
        });
  }
}
