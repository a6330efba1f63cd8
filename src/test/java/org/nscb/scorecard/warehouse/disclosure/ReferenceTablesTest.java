package org.nscb.scorecard.warehouse.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.warehouse.disclosure.DisclosureControl.Suppression;

/**
 * The invented tables that R's GaussSuppression was run on, small counts 1 to 4. They cross
 * districts, categories and months and are protected there as one linked set. This control protects
 * one breakdown at a time, so it is held to the same primary cells and to every breakdown that can
 * be read out of the tables: each line of each table with its total. What a reader finds by putting
 * several lines together is not covered.
 */
class ReferenceTablesTest {

  private final BreakdownControl control = Breakdowns.control(1, 4);

  @ParameterizedTest
  @ValueSource(
      strings = {"lscb_district_category", "lscb_months_with_total", "lscb_incremental_3months"})
  void thePrimaryCellsAreThoseOfTheReference(String name) throws IOException {
    for (Map<String, String> row : rows(name)) {
      List<Cell> cell =
          Breakdowns.cells(Breakdowns.table(Measure.RATE_PER_10000, "total"), "total=" + freq(row));
      assertEquals(
          row.get("primary").equals("TRUE"),
          control.hidden(cell).containsValue(Suppression.PRIMARY),
          row.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lscb_district_category, category",
    "lscb_district_category, district",
    "lscb_months_with_total, category",
    "lscb_months_with_total, district",
    "lscb_months_with_total, month",
    "lscb_incremental_3months, category",
    "lscb_incremental_3months, district"
  })
  void noHiddenCellOfALineIsFoundFromTheOthers(String name, String dimension) throws IOException {
    Map<String, List<Cell>> lines = linesAlong(name, dimension);
    assertTrue(lines.size() > 1);
    for (List<Cell> line : lines.values()) {
      Map<Cell.Place, Suppression> hidden = control.hidden(line);
      Cell total = line.stream().filter(cell -> cell.table().isTotal()).findFirst().orElseThrow();
      List<Cell> away =
          line.stream().filter(c -> c != total && hidden.containsKey(c.place())).toList();
      if (!hidden.containsKey(total.place())) {
        assertTrue(away.size() != 1, line.toString());
        double sum = away.stream().mapToDouble(cell -> cell.numerator().getAsDouble()).sum();
        assertTrue(away.isEmpty() || sum > 4, line.toString());
      }
      for (Cell cell : line) {
        boolean small = cell.numerator().getAsDouble() >= 1 && cell.numerator().getAsDouble() <= 4;
        assertTrue(!small || hidden.containsKey(cell.place()), line.toString());
      }
    }
  }

  /** Every line of the table along one dimension, the others held, its total among its cells. */
  private static Map<String, List<Cell>> linesAlong(String name, String dimension)
      throws IOException {
    Map<String, List<Cell>> lines = new TreeMap<>();
    Cell.Table parts = Breakdowns.table(Measure.RATE_PER_10000, "category");
    for (Map<String, String> row : rows(name)) {
      Map<String, String> others = new HashMap<>(row);
      List.of("freq", "primary", "suppressed", dimension).forEach(others::remove);
      boolean total = row.get(dimension).equals("Total");
      lines
          .computeIfAbsent(new TreeMap<>(others).toString(), held -> new ArrayList<>())
          .add(
              new Cell(
                  total ? parts.total() : parts,
                  total ? Cell.TOTAL : row.get(dimension),
                  OptionalDouble.of(Double.parseDouble(freq(row))),
                  OptionalDouble.empty()));
    }
    return lines;
  }

  private static String freq(Map<String, String> row) {
    return row.get("freq");
  }

  private static List<Map<String, String>> rows(String name) throws IOException {
    try (InputStream file =
            ReferenceTablesTest.class.getResourceAsStream(
                "/conformance/disclosure/" + name + "__output.csv");
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file)) {
      return rows.readAll();
    }
  }
}
