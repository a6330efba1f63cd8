package org.nscb.scorecard.pipelines.cells;

/** How the bytes of a file are characters. */
public enum Encoding {
  UTF_8("UTF-8"),
  UTF_8_WITH_BYTE_ORDER_MARK("UTF-8 with byte order mark"),
  WINDOWS_1252("Windows-1252"),
  UTF_16_LITTLE_ENDIAN("UTF-16 little-endian"),
  UTF_16_BIG_ENDIAN("UTF-16 big-endian");

  private final String title;

  Encoding(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Bytes before the first character of a text that is read as bytes. */
  public int markLength() {
    return this == UTF_8_WITH_BYTE_ORDER_MARK ? 3 : 0;
  }
}
