package org.nscb.scorecard.cin.xml;

import java.util.Arrays;

/** The text of an element while it is read; used again for the next, so that it costs no memory. */
public final class Gathered {
  private char[] chars = new char[256];
  private int length;

  public void clear() {
    length = 0;
  }

  public int length() {
    return length;
  }

  /** Of which the first {@link #length} count. */
  public char[] chars() {
    return chars;
  }

  /** Makes room for so many more characters and says where they go. */
  int grow(int more) {
    int at = length;
    length += more;
    if (length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length, 2 * chars.length));
    }
    return at;
  }
}
