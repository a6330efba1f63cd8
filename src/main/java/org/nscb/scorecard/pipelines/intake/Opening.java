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
import org.nscb.scorecard.pipelines.intake.text.TextHead;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/** Opens a file of the inbox into the tables that are in it: itself, files of a zip, sheets. */
final class Opening {
  private final Recogniser recogniser;
  private final Landing landing;
  private final Tables tables;
  private final Judgement judgement;
  private final Sheets sheets;

  Opening(Recogniser recogniser, Landing landing, Tables tables, Judgement judgement) {
    this.recogniser = recogniser;
    this.landing = landing;
    this.tables = tables;
    this.judgement = judgement;
    sheets = new Sheets(recogniser, tables, judgement);
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
      case GZIP ->
          List.of(
              judgement.of(
                  file.arrived(),
                  file.sidecar(),
                  () -> recogniser.recognise(file.arrived(), file.sidecar()),
                  recognised -> {
                    try (InputStream in = Gzip.unpacked(file.bytes())) {
                      return tables.ofText(in, recognised);
                    }
                  }));
      case ZIP -> zip(file);
      case OLD_OFFICE -> throw new UnreadableException(FileKind.oldOfficeRefusal(head));
    };
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

  /** A file of a zip, with its own sealed copy where it is a workbook. */
  private record Member(Archive.Entry entry, FileKind kind, Optional<Landing.Copied> workbook) {}

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
    if (kind != FileKind.ZIP) {
      return new Member(entry, kind, Optional.empty());
    }
    Landing.Copied copy;
    try (InputStream in = entry.open()) {
      copy = landing.copy(in);
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
      if (member.workbook().isPresent()) {
        Landing.Copied copy = member.workbook().get();
        if (sidecar.isPresent()) {
          sidecar.get().checkHash(copy.sha256());
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
