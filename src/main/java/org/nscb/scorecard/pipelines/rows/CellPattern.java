package org.nscb.scorecard.pipelines.rows;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nscb.scorecard.pipelines.cells.Cell;

/** Holds the cells of one column against a regular expression, without a copy of plain ones. */
final class CellPattern {
  private final Matcher matcher;
  private final int reason;
  private final PlainText plain = new PlainText();

  CellPattern(CheckPlan check) {
    matcher = Pattern.compile(check.pattern()).matcher("");
    reason = check.reason();
  }

  /** Place of its reason in the plan. */
  int reason() {
    return reason;
  }

  boolean matches(Cell cell) {
    return matcher.reset(plain.isOf(cell) ? plain : cell.text()).matches();
  }

  /** The cell as characters, as long as all of them are ASCII. */
  private static final class PlainText implements CharSequence {
    private byte[] bytes;
    private int from;
    private int length;

    boolean isOf(Cell cell) {
      bytes = cell.bytes();
      from = cell.from();
      length = cell.length();
      for (int i = 0; i < length; i++) {
        if (bytes[from + i] < 0) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int length() {
      return length;
    }

    @Override
    public char charAt(int index) {
      return (char) bytes[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return toString().substring(start, end);
    }

    @Override
    public String toString() {
      return new String(bytes, from, length, StandardCharsets.US_ASCII);
    }
  }
}
