package org.nscb.scorecard.pipelines.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.lake.CensusReturn;
import org.nscb.scorecard.pipelines.cells.Dialect;
import org.nscb.scorecard.pipelines.cells.Encoding;
import org.nscb.scorecard.pipelines.intake.containers.FileKind;
import org.nscb.scorecard.pipelines.intake.containers.Workbook;
import org.nscb.scorecard.pipelines.intake.headers.HeaderPlace;
import org.nscb.scorecard.pipelines.intake.headers.StatedPeriod;
import org.nscb.scorecard.pipelines.intake.names.Recognised;
import org.nscb.scorecard.pipelines.intake.text.FileScan;
import org.nscb.scorecard.pipelines.intake.text.HashedStream;
import org.nscb.scorecard.pipelines.intake.text.ScannedStream;
import org.nscb.scorecard.pipelines.intake.text.ScannedText;
import org.nscb.scorecard.pipelines.intake.text.TextHead;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/**
 * Reads a table once, from its first byte to its last, and keeps what was read: a plain text goes
 * to landing as it is, of all others a copy that tasks can read is made in staging.
 */
final class Tables {
  private final Landing landing;
  private final long chunkBytes;

  /**
   * @param chunkBytes how much of a table one task reads, about
   */
  Tables(Landing landing, long chunkBytes) {
    this.landing = landing;
    this.chunkBytes = chunkBytes;
  }

  /** A table that is all of a file of the inbox. */
  record Whole(Landing.Copied original, ScannedFile scanned) {}

  Whole ofFile(InputStream in, Recognised recognised) throws IOException {
    byte[] first = in.readNBytes(TextHead.LENGTH);
    TextHead head = TextHead.of(first);
    HeaderPlace place = HeaderPlace.of(head, recognised.contract());
    refuseOtherPeriod(recognised, place);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), in);
    if (!head.isPlain()) {
      Landing.Copied original = landing.copy(all);
      try (InputStream again = Channels.newInputStream(landing.open(original))) {
        return new Whole(original, copied(new HashedStream(again), head, place));
      } catch (IOException e) {
        landing.discard(original);
        throw e;
      }
    }
    FileScan scan = scan(dialect(place), place);
    Landing.Copied original = landing.copy(new ScannedStream(all, scan));
    try {
      return new Whole(
          original,
          scanned(original.sha256(), original.bytes(), head, place, scan, Optional.empty()));
    } catch (UnreadableException e) {
      landing.discard(original);
      throw e;
    }
  }

  /** A text within another file. */
  ScannedFile ofText(InputStream in, Recognised recognised) throws IOException {
    byte[] first = in.readNBytes(TextHead.LENGTH);
    if (FileKind.of(first) != FileKind.TEXT) {
      throw new UnreadableException(
          "what is compressed in it is no CSV. Compress the CSV, or send the file itself.");
    }
    TextHead head = TextHead.of(first);
    HeaderPlace place = HeaderPlace.of(head, recognised.contract());
    refuseOtherPeriod(recognised, place);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), in);
    return copied(new HashedStream(all), head, place);
  }

  /**
   * @param sha256 of the workbook
   * @param bytes of the workbook
   * @param how what led to this sheet
   */
  ScannedFile ofSheet(
      Workbook.Sheet sheet, String sha256, long bytes, String how, Recognised recognised)
      throws IOException {
    HeaderPlace place =
        HeaderPlace.of(sheet.firstRows(HeaderPlace.MOST_ROWS_BEFORE + 1), recognised.contract());
    refuseOtherPeriod(recognised, place.withTitle(sheet.name()));
    Dialect dialect = new Dialect(Encoding.UTF_8, ',', Dialect.Lines.OF_THE_SHEET);
    FileScan scan = scan(dialect, place);
    Path copy;
    try (InputStream csv = new ScannedStream(sheet.csv(place.record()), scan)) {
      copy = landing.copy(csv).copy();
    }
    ScannedText text = scan.finish();
    if (sheet.hasMergedCellsFrom(text.headerLine())) {
      throw new UnreadableException(
          "cells of the sheet are merged in its header or below, so that some of them hold no"
              + " value. Unmerge them and send it again.");
    }
    List<String> said = new ArrayList<>(List.of("Excel workbook by its bytes.", how));
    sheet.oddities().forEach(said::add);
    sayHeader(said, "row", place, text);
    return new ScannedFile(
        sha256,
        bytes,
        "Excel workbook",
        dialect,
        text.headers(),
        text.rows(),
        text.chunks(),
        Optional.of(copy),
        said,
        List.of());
  }

  /**
   * A table of a return.
   *
   * @param csv the first cell of each row is its line in the return
   * @param whole the return as it came
   * @param found what is said of the whole return with this table, or nothing
   */
  ScannedFile ofReturn(InputStream csv, Landing.Copied whole, List<CensusReturn> found)
      throws IOException {
    Dialect dialect = new Dialect(Encoding.UTF_8, ',', Dialect.Lines.SAID_BY_THE_ROW);
    FileScan scan = new FileScan(dialect, 0, chunkBytes);
    Path copy;
    try (InputStream scanned = new ScannedStream(csv, scan)) {
      copy = landing.copy(scanned).copy();
    }
    ScannedText text = scan.finish();
    return new ScannedFile(
        whole.sha256(),
        whole.bytes(),
        "XML",
        dialect,
        text.headers(),
        text.rows(),
        text.chunks(),
        Optional.of(copy),
        found.stream()
            .map(f -> "XML by its bytes, read by the schema of " + f.year() + ".")
            .toList(),
        found);
  }

  private ScannedFile copied(HashedStream all, TextHead head, HeaderPlace place)
      throws IOException {
    FileScan scan = scan(dialect(place), place);
    Path copy = landing.copy(new ScannedStream(head.plain(all), scan)).copy();
    return scanned(all.sha256(), all.count(), head, place, scan, Optional.of(copy));
  }

  private FileScan scan(Dialect dialect, HeaderPlace place) {
    return new FileScan(dialect, place.record(), chunkBytes);
  }

  private static Dialect dialect(HeaderPlace place) {
    return new Dialect(Encoding.UTF_8, place.delimiter(), Dialect.Lines.OF_THE_TEXT);
  }

  private static ScannedFile scanned(
      String sha256,
      long bytes,
      TextHead head,
      HeaderPlace place,
      FileScan scan,
      Optional<Path> copy)
      throws UnreadableException {
    ScannedText text = scan.finish();
    String encoding = head.utf16().orElse(text.encoding()).title();
    List<String> said = new ArrayList<>();
    said.add("Encoding " + encoding + " by its bytes.");
    if (place.delimiter() != ',') {
      said.add("Cells are separated by " + place.delimiterName() + ", by its header.");
    }
    if (head.hasOldLineEnds()) {
      said.add("Lines end with CR alone, by its bytes.");
    }
    sayHeader(said, "line", place, text);
    if (text.endMarks() > 0) {
      said.add("A Ctrl-Z at its end was passed over.");
    }
    return new ScannedFile(
        sha256,
        bytes,
        encoding,
        new Dialect(text.encoding(), place.delimiter(), Dialect.Lines.OF_THE_TEXT),
        text.headers(),
        text.rows(),
        text.chunks(),
        copy,
        said,
        List.of());
  }

  private static void sayHeader(
      List<String> said, String unit, HeaderPlace place, ScannedText text) {
    if (place.record() > 0) {
      long before = text.headerLine() - 1;
      said.add(
          String.format(
              "Header in %s %d; %d %s%s before it passed over.",
              unit, text.headerLine(), before, unit, before == 1 ? "" : "s"));
    }
  }

  /** Only what an agency sends for a month; the title of a publication speaks of its figures. */
  private static void refuseOtherPeriod(Recognised recognised, HeaderPlace place)
      throws UnreadableException {
    if (recognised.contract().window() == Window.PUBLICATION) {
      return;
    }
    Optional<String> other = StatedPeriod.against(recognised.period(), place.lines());
    if (other.isPresent()) {
      throw new UnreadableException(
          "what stands above its header speaks of "
              + other.get()
              + ", and it came as the file of "
              + recognised.period()
              + ". Send the file of "
              + recognised.period()
              + ", or send this one as that of its own month.");
    }
  }
}
