package org.nscb.scorecard.cin.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nscb.scorecard.cin.reading.BytesOfReturn;
import org.nscb.scorecard.cin.reading.ReadReturn;
import org.nscb.scorecard.cin.reading.ReadRow;
import org.nscb.scorecard.cin.reading.ReturnReader;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Place;

/** Whatever a return holds, written and read it is the same again. */
class ReturnWriterPropertyTest {

  @Property(tries = 400)
  void aReturnThatIsWrittenAndReadLosesNothing(@ForAll long seed, @ForAll("forms") ReturnForm form)
      throws IOException {
    InventedReturn invented = new InventedReturn(seed, form.year());
    ReadRow.Kept kept = new ReadRow.Kept();

    ReadReturn read = new ReturnReader().read(new BytesOfReturn(invented.written(form)), kept);

    assertEquals(form.year(), read.year());
    assertEquals(invented.children().size(), read.children());
    assertEquals(List.of(), read.departures());
    assertEquals(List.of(), kept.malformed());
    assertEquals(expected(invented), withoutLines(kept));
  }

  @Provide
  Arbitrary<ReturnForm> forms() {
    return Combinators.combine(
            Arbitraries.integers().between(2017, 2026),
            Arbitraries.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "US-ASCII"),
            Arbitraries.of("", "urn:cin"),
            Arbitraries.of("", "c"))
        .as(
            (year, charset, uri, prefix) ->
                new ReturnForm(year, Charset.forName(charset), uri, prefix));
  }

  /** As the tables count. */
  private static Map<CensusTable, List<ReadRow>> expected(InventedReturn invented) {
    Map<CensusTable, List<ReadRow>> rows = new ReadRow.Kept().all();
    for (WrittenRow header : invented.headers()) {
      add(header, 0, rows);
    }
    for (int child = 1; child <= invented.children().size(); child++) {
      for (WrittenRow row : invented.children().get(child - 1)) {
        add(row, child, rows);
      }
    }
    return rows;
  }

  private static void add(WrittenRow row, long child, Map<CensusTable, List<ReadRow>> rows) {
    List<ReadRow> table = rows.get(row.table());
    List<Long> places = new ArrayList<>();
    for (Place place : row.table().places()) {
      places.add(
          switch (place) {
            case ROW_NUMBER -> table.size() + 1L;
            case LINE_NUMBER -> 0L;
            case CHILD_NUMBER -> child;
            case EPISODE -> (long) row.episode();
            case ITEM -> (long) row.item();
            case PART -> (long) row.part();
          });
    }
    table.add(new ReadRow(row.table(), places, row.values()));
  }

  private static Map<CensusTable, List<ReadRow>> withoutLines(ReadRow.Kept kept) {
    Map<CensusTable, List<ReadRow>> rows = new EnumMap<>(CensusTable.class);
    int line = Place.LINE_NUMBER.ordinal();
    kept.all()
        .forEach(
            (table, list) ->
                rows.put(
                    table,
                    list.stream()
                        .map(
                            row -> {
                              List<Long> places = new ArrayList<>(row.places());
                              places.set(line, 0L);
                              return new ReadRow(table, places, row.values());
                            })
                        .toList()));
    return rows;
  }
}
