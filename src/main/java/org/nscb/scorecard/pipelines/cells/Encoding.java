package org.nscb.scorecard.pipelines.cells;

/** How the bytes of a file are characters. */
public enum Encoding {
  UTF_8("UTF-8"),
  UTF_8_WITH_BYTE_ORDER_MARK("UTF-8 with byte order mark"),
  WINDOWS_1252("Windows-1252");

  private final String title;

  Encoding(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Bytes before the first character. */
  public int markLength() {
    return this == UTF_8_WITH_BYTE_ORDER_MARK ? 3 : 0;
  }
}
