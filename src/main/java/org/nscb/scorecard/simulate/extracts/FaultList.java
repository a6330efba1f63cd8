package org.nscb.scorecard.simulate.extracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code faults.csv}: everything that was made wrong, so that a load can be held to account. */
final class FaultList {

  /** How it must end at the load. */
  enum Expected {
    ACCEPTED,
    QUARANTINED,
    REFUSED
  }

  private final List<String> lines = new ArrayList<>();

  /** A fault of a whole file. */
  void add(String file, String column, Fault fault, Expected expected, String note) {
    add(file, 0, column, fault, expected, note);
  }

  /**
   * @param row the number of the row in the file, 1 for the first below the headers
   */
  void add(String file, int row, String column, Fault fault, Expected expected, String note) {
    lines.add(
        String.join(
            ",",
            file,
            String.valueOf(row),
            column,
            fault.id(),
            expected.name().toLowerCase(java.util.Locale.ROOT),
            note));
  }

  int size() {
    return lines.size();
  }

  void write(Path file) throws IOException {
    List<String> all = new ArrayList<>();
    all.add("file,row,column,kind,expected,note");
    all.addAll(lines);
    Files.write(file, all);
  }
}
