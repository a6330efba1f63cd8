package org.nscb.scorecard.pipelines.intake.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.cells.Dialect;
import org.nscb.scorecard.pipelines.cells.Encoding;
import org.nscb.scorecard.pipelines.rows.Chunk;

/**
 * One pass over the bytes of a text: whether it is UTF-8 or Windows-1252, its header, how many rows
 * it has, and where it can be cut between two records. Knows records exactly as {@link CsvRecords}
 * does.
 */
public final class FileScan {
  /** A record longer than this is a quote that somebody forgot to close. */
  static final int LONGEST_RECORD = 1 << 20;

  private static final byte DELETE = 0x7F;

  /** Ctrl-Z, with which DOS ends a text. */
  private static final byte END_MARK = 0x1A;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final long chunkBytes;
  private final Dialect dialect;
  private final int headerRecord;
  private final Utf8Watch utf8 = new Utf8Watch();
  private final RecordEnds ends;
  private final ByteArrayOutputStream header = new ByteArrayOutputStream();
  private final List<Chunk> chunks = new ArrayList<>();
  private final byte[] head = new byte[MARK.length];

  private int records;
  private long bytes;
  private long line = 1;
  private long lineStart;
  private long continuations;
  private long recordStart;
  private long recordLine = 1;
  private long headerLine;
  private int width;
  private long chunkStart;
  private long chunkFirstRow = 1;
  private long chunkFirstLine;
  private long rows;
  private int endMarks;

  /**
   * @param dialect whose encoding is not looked at: the bytes say it
   * @param headerRecord how many records stand before the header
   * @param chunkBytes a chunk ends with the first record that makes it as long
   */
  public FileScan(Dialect dialect, int headerRecord, long chunkBytes) {
    this.dialect = dialect;
    this.headerRecord = headerRecord;
    this.chunkBytes = chunkBytes;
    ends = new RecordEnds(dialect.delimiter());
  }

  void take(byte[] block, int from, int length) throws UnreadableException {
    for (int i = from; i < from + length; i++) {
      byte b = block[i];
      if (b < ' ' || b == DELETE || utf8.isWithinCharacter() || endMarks > 0) {
        unusual(b);
        if (endMarks > 0) {
          continue;
        }
      }
      boolean endsRecord = step(b);
      bytes++;
      if (b == '\n' && (dialect.lines() == Dialect.Lines.OF_THE_TEXT || !ends.isWithinQuotes())) {
        line++;
        lineStart = bytes;
        continuations = 0;
      }
      if (records <= headerRecord) {
        header.write(b);
      }
      if (endsRecord) {
        endRecord();
      }
      if (bytes - recordStart > LONGEST_RECORD) {
        throw new UnreadableException(
            "the record that starts in line "
                + recordLine
                + " is longer than a megabyte, so a quote in it is never closed. Correct it.");
      }
    }
  }

  public ScannedText finish() throws UnreadableException {
    if (bytes == 0) {
      throw new UnreadableException("it is empty, without even a header. Send the extract again.");
    }
    if (ends.isWithinQuotes()) {
      throw new UnreadableException(
          "the quote that opens in the record of line "
              + recordLine
              + " is never closed. Correct it.");
    }
    if (ends.isWithinRecord()) {
      if (records > headerRecord && ends.cells() < width) {
        throw new UnreadableException(
            "its last row, in line "
                + recordLine
                + ", has fewer cells than the header and no line end: the file was cut off on its"
                + " way. Send it again.");
      }
      endRecord();
    }
    Encoding encoding = encoding();
    if (records <= headerRecord) {
      throw new UnreadableException("it has no header. Send the extract again.");
    }
    if (bytes > chunkStart || chunks.isEmpty()) {
      cut();
    }
    return new ScannedText(encoding, headers(encoding), headerLine, rows, chunks, endMarks);
  }

  private void unusual(byte b) throws UnreadableException {
    if (endMarks > 0 && b != END_MARK) {
      throw control(END_MARK);
    }
    if (b < 0) {
      if ((b & 0xC0) == 0x80) {
        continuations++;
      }
      utf8.take(b & 0xFF, line, column());
      return;
    }
    if (utf8.isWithinCharacter()) {
      utf8.interrupted();
    }
    if (b == 0) {
      throw new UnreadableException(
          "there is a zero byte in line "
              + line
              + ", column "
              + column()
              + ". Save it as CSV UTF-8 and send it again.");
    }
    if (b == END_MARK) {
      endMarks++;
    } else if (b == DELETE || b < ' ' && b != '\t' && b != '\n' && b != '\r') {
      throw control(b);
    }
  }

  private UnreadableException control(int character) {
    return control(character, new Utf8Watch.Place(line, column()));
  }

  private static UnreadableException control(int character, Utf8Watch.Place place) {
    return new UnreadableException(
        String.format(
            "there is a control character (U+%04X) in line %d, column %d. Remove it and send the"
                + " file again.",
            character, place.line(), place.column()));
  }

  private long column() {
    return bytes - lineStart - continuations + 1;
  }

  private boolean step(byte b) {
    if (bytes < head.length) {
      head[(int) bytes] = b;
      if (isByteOrderMark((int) bytes + 1)) {
        return false;
      }
    }
    if (ends.isAtStart()) {
      recordStart = bytes;
      recordLine = line;
    }
    return ends.take(b);
  }

  /** Whether the file starts with so many bytes of the mark that a UTF-8 file may start with. */
  private boolean isByteOrderMark(int length) {
    return Arrays.equals(head, 0, length, MARK, 0, length);
  }

  private void endRecord() {
    recordStart = bytes;
    if (records < headerRecord) {
      records++;
      header.reset();
    } else if (records == headerRecord) {
      records++;
      width = ends.cells();
      headerLine = recordLine;
      chunkStart = bytes;
      chunkFirstLine = line;
    } else {
      rows++;
      if (bytes - chunkStart >= chunkBytes) {
        cut();
      }
    }
  }

  private void cut() {
    chunks.add(
        new Chunk(
            chunks.size(),
            chunkStart,
            Math.toIntExact(bytes - chunkStart),
            chunkFirstRow,
            rows - chunkFirstRow + 1,
            chunkFirstLine));
    chunkStart = bytes;
    chunkFirstRow = rows + 1;
    chunkFirstLine = line;
  }

  private Encoding encoding() throws UnreadableException {
    if (utf8.isWithinCharacter()) {
      utf8.interrupted();
    }
    if (utf8.notUtf8() == null) {
      if (utf8.control() != null) {
        throw control(utf8.controlCharacter(), utf8.control());
      }
      return isByteOrderMark(MARK.length) ? Encoding.UTF_8_WITH_BYTE_ORDER_MARK : Encoding.UTF_8;
    }
    if (utf8.canBeWindows1252() && !isByteOrderMark(MARK.length)) {
      return Encoding.WINDOWS_1252;
    }
    throw new UnreadableException(
        "line "
            + utf8.notUtf8().line()
            + ", column "
            + utf8.notUtf8().column()
            + " is neither UTF-8 nor Windows-1252. Save it as CSV UTF-8 and send it again.");
  }

  private List<String> headers(Encoding encoding) {
    byte[] content = header.toByteArray();
    int start = headerRecord == 0 ? encoding.markLength() : 0;
    CsvRecords cells = new CsvRecords(content, start, content.length, dialect);
    cells.next();
    Cell cell = new Cell(encoding);
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < cells.cells(); i++) {
      headers.add(cell.moveTo(cells, i).text());
    }
    return headers;
  }
}
