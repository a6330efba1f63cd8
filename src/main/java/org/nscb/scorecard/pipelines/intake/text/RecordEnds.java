package org.nscb.scorecard.pipelines.intake.text;

import org.nscb.scorecard.pipelines.cells.CsvRecords;

/** Knows byte by byte where a record ends, exactly as {@link CsvRecords} does. */
final class RecordEnds {
  private enum State {
    RECORD_START,
    RETURN_AT_START,
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_SEEN
  }

  private final byte delimiter;
  private State state = State.RECORD_START;
  private int cells;

  RecordEnds(char delimiter) {
    this.delimiter = (byte) delimiter;
  }

  /** Takes the next byte and says whether a record ends with it. */
  boolean take(byte b) {
    if (b == '\n' && state != State.QUOTED) {
      boolean ends = isWithinRecord();
      state = State.RECORD_START;
      return ends;
    }
    state =
        switch (state) {
          case RECORD_START -> {
            cells = 1;
            yield b == '\r' ? State.RETURN_AT_START : firstOfCell(b);
          }
          case CELL_START -> firstOfCell(b);
          case RETURN_AT_START, PLAIN -> b == delimiter ? nextCell() : State.PLAIN;
          case QUOTED -> b == '"' ? State.QUOTE_SEEN : State.QUOTED;
          case QUOTE_SEEN -> b == '"' ? State.QUOTED : b == delimiter ? nextCell() : State.PLAIN;
        };
    return false;
  }

  /** Cells of the record so far, or of the one that has just ended. */
  int cells() {
    return cells;
  }

  /** Whether nothing of a record has been seen since the last one ended. */
  boolean isAtStart() {
    return state == State.RECORD_START;
  }

  /** Whether a file that ended here would end with a record; a return alone is an empty line. */
  boolean isWithinRecord() {
    return state != State.RECORD_START && state != State.RETURN_AT_START;
  }

  boolean isWithinQuotes() {
    return state == State.QUOTED;
  }

  private State firstOfCell(byte b) {
    return b == '"' ? State.QUOTED : b == delimiter ? nextCell() : State.PLAIN;
  }

  private State nextCell() {
    cells++;
    return State.CELL_START;
  }
}
