package org.nscb.scorecard.cin.parts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.cin.schema.SchemaElement;
import org.nscb.scorecard.cin.tables.CensusTable;

/** An element of the schemas of all years, as it is met among bytes. */
final class Known {
  final String name;

  /** The table of which each such element is a row, or null. */
  final CensusTable row;

  private final byte[] bytes;
  private final Known[] children;

  /** What holds the root element. */
  static Known document() {
    ReturnSchema schema = ReturnSchema.of(ReturnSchema.LAST_YEAR);
    return new Known("", null, new Known[] {of(schema, schema.root())});
  }

  private static Known of(ReturnSchema schema, SchemaElement element) {
    List<SchemaElement> held = schema.within(element);
    return new Known(
        element.name(),
        element.table().orElse(null),
        held.stream().map(child -> of(schema, child)).toArray(Known[]::new));
  }

  private Known(String name, CensusTable row, Known[] children) {
    this.name = name;
    this.row = row;
    this.children = children;
    bytes = name.getBytes(StandardCharsets.US_ASCII);
  }

  /** What it holds under a name, or null. */
  Known find(byte[] text, int from, int to) {
    for (Known child : children) {
      if (child.bytes.length == to - from && child.isAt(text, from)) {
        return child;
      }
    }
    return null;
  }

  private boolean isAt(byte[] text, int from) {
    // the last letters tell most names apart
    for (int i = bytes.length - 1; i >= 0; i--) {
      if (bytes[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
