package org.nscb.scorecard.pipelines.intake;

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

  private State state = State.RECORD_START;

  /** Takes the next byte and says whether a record ends with it. */
  boolean take(byte b) {
    if (b == '\n' && state != State.QUOTED) {
      boolean ends = isWithinRecord();
      state = State.RECORD_START;
      return ends;
    }
    state =
        switch (state) {
          case RECORD_START -> b == '\r' ? State.RETURN_AT_START : firstOfCell(b);
          case CELL_START -> firstOfCell(b);
          case RETURN_AT_START, PLAIN -> b == ',' ? State.CELL_START : State.PLAIN;
          case QUOTED -> b == '"' ? State.QUOTE_SEEN : State.QUOTED;
          case QUOTE_SEEN -> b == '"' ? State.QUOTED : b == ',' ? State.CELL_START : State.PLAIN;
        };
    return false;
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

  private static State firstOfCell(byte b) {
    return b == '"' ? State.QUOTED : b == ',' ? State.CELL_START : State.PLAIN;
  }
}
