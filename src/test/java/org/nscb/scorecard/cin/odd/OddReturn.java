package org.nscb.scorecard.cin.odd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.nscb.scorecard.cin.departures.Departure;
import org.nscb.scorecard.cin.reading.BytesOfReturn;
import org.nscb.scorecard.cin.reading.ReadReturn;
import org.nscb.scorecard.cin.reading.ReturnPart;
import org.nscb.scorecard.cin.reading.ReturnReader;
import org.nscb.scorecard.cin.xml.RefusedReturnException;

/**
 * A line of the catalogue of odd returns. What is said of it is held by the page that is made from
 * the catalogue.
 *
 * @param sentence what arrives
 * @param year that it is read by, empty for that of its header
 * @param bytes made when they are needed, for some are large
 * @param end what must become of it: {@code read} or {@code refused}
 */
record OddReturn(String sentence, OptionalInt year, Supplier<byte[]> bytes, String end) {

  static OddReturn isRead(String sentence, Supplier<byte[]> bytes) {
    return new OddReturn(sentence, OptionalInt.empty(), bytes, "read");
  }

  static OddReturn isReadAs(int year, String sentence, Supplier<byte[]> bytes) {
    return new OddReturn(sentence, OptionalInt.of(year), bytes, "read");
  }

  static OddReturn isRefused(String sentence, Supplier<byte[]> bytes) {
    return new OddReturn(sentence, OptionalInt.empty(), bytes, "refused");
  }

  /** A line of the page. */
  String line() throws IOException {
    BytesOfReturn source = new BytesOfReturn(bytes.get());
    long[] rows = {0};
    List<String> said = new ArrayList<>();
    String happens;
    try {
      ReadReturn read =
          new ReturnReader().read(source, ReturnPart.whole(source, year), row -> rows[0]++);
      happens =
          "read by the schema of "
              + read.year()
              + ": children "
              + read.children()
              + ", rows "
              + rows[0];
      read.departures().stream().map(Departure::sentence).forEach(said::add);
    } catch (RefusedReturnException e) {
      happens = "refused";
      said.add("Cannot read return.xml: " + e.getMessage());
    }
    return "| " + text(sentence) + " | " + happens + " | " + text(String.join("\n", said)) + " |";
  }

  private static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("|", "\\|")
        .replace("\n", "<br>");
  }
}
