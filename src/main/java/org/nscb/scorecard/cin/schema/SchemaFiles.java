package org.nscb.scorecard.cin.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * elements.csv and codes.csv beside this class: the facts of the DfE's schemas of every year, each
 * stated once with the years in which it holds. An empty last year is that of the newest schema.
 */
final class SchemaFiles {

  /** Codes of a set that came and went together. */
  record Codes(String set, int from, int to, List<String> codes) {}

  private final Map<String, List<SchemaElement>> elements = new HashMap<>();
  private final Map<String, List<Codes>> codes = new HashMap<>();

  SchemaFiles() {
    for (String[] cells : lines("elements.csv", 8)) {
      elements.computeIfAbsent(cells[0], within -> new ArrayList<>()).add(element(cells));
    }
    for (String[] cells : lines("codes.csv", 4)) {
      codes
          .computeIfAbsent(cells[0], set -> new ArrayList<>())
          .add(
              new Codes(
                  cells[0],
                  Integer.parseInt(cells[1]),
                  last(cells[2]),
                  List.of(cells[3].split(" "))));
    }
  }

  List<SchemaElement> within(String element) {
    return elements.getOrDefault(element, List.of());
  }

  List<Codes> codes(String set) {
    return codes.get(set);
  }

  private static SchemaElement element(String[] cells) {
    String[] value = cells[4].split(" ", 2);
    return new SchemaElement(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        cells[3].isEmpty(),
        form(value[0]),
        value.length > 1 ? value[1] : "",
        Stream.of(CensusTable.values()).filter(t -> t.title().equals(cells[5])).findFirst(),
        Integer.parseInt(cells[6]),
        last(cells[7]));
  }

  private static ValueForm form(String word) {
    return switch (word) {
      case "text" -> ValueForm.TEXT;
      case "date" -> ValueForm.DATE;
      case "year" -> ValueForm.YEAR;
      case "datetime" -> ValueForm.DATE_TIME;
      case "count" -> ValueForm.COUNT;
      case "pattern" -> ValueForm.PATTERN;
      case "codes" -> ValueForm.CODE;
      default -> ValueForm.NONE;
    };
  }

  private static int last(String year) {
    return year.isEmpty() ? ReturnSchema.LAST_YEAR : Integer.parseInt(year);
  }

  private static List<String[]> lines(String file, int cells) {
    try (InputStream resource = SchemaFiles.class.getResourceAsStream(file)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", cells))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
