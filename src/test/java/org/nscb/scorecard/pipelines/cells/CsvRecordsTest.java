package org.nscb.scorecard.pipelines.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

  @Test
  void commasQuotesAndLineEndsWithinQuotesBelongToTheCell() {
    assertEquals(
        List.of("[a][b, c][d]", "[say \"no\"][two\nlines][]"),
        read("a,\"b, c\",d\r\n\"say \"\"no\"\"\",\"two\nlines\",\n"));
  }

  @Test
  void theLastLineNeedsNoLineEnd() {
    assertEquals(List.of("[a][b]", "[c][]"), read("a,b\nc,"));
    assertEquals(List.of("[a][b]", "[c][d]"), read("a,b\nc,\"d\""));
  }

  @Test
  void emptyLinesAreNoRecords() {
    assertEquals(List.of("[a]", "[b]"), read("\n\r\na\n\n\r\nb\r\n\r\n"));
  }

  @Test
  void aQuoteWithinACellIsAnOrdinaryCharacter() {
    assertEquals(List.of("[5\" tall][b]"), read("5\" tall,b"));
  }

  @Test
  void whatFollowsAClosingQuoteMakesTheRecordUnreadable() {
    assertEquals(List.of("unreadable", "[c][d]"), read("\"a\"x,b\nc,d"));
  }

  private static List<String> read(String text) {
    CsvRecords records = new CsvRecords(text.getBytes(StandardCharsets.UTF_8));
    Cell cell = new Cell(Encoding.UTF_8);
    List<String> read = new ArrayList<>();
    while (records.next()) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < records.cells(); i++) {
        line.append('[').append(cell.moveTo(records, i).text()).append(']');
      }
      read.add(records.readable() ? line.toString() : "unreadable");
    }
    return read;
  }
}
