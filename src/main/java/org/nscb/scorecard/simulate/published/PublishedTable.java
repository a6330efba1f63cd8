package org.nscb.scorecard.simulate.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One table of the DfE's children in need statistics: the rows of one local authority. */
final class PublishedTable {

  private final String name;
  private final Map<Integer, Map<String, String>> cells;

  private PublishedTable(String name, Map<Integer, Map<String, String>> cells) {
    this.name = name;
    this.cells = cells;
  }

  /**
   * @param prefix how the file name begins, as in {@code c6_}
   * @param area the ONS code of the local authority
   */
  static PublishedTable read(Path folder, String prefix, String area) throws IOException {
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file =
          files
              .filter(f -> f.getFileName().toString().startsWith(prefix))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IOException(
                          "Cannot read the published table "
                              + prefix
                              + "*.csv: it is not in the folder of published statistics."));
    }
    List<String> lines = Files.readAllLines(file);
    String[] header = lines.get(0).replace("\uFEFF", "").split(",", -1);
    Map<Integer, Map<String, String>> cells = new HashMap<>();
    for (String line : lines) {
      // rows of this area hold no quoted commas; other areas' names may
      if (line.contains("," + area + ",")) {
        String[] values = line.split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
          row.put(header[i], values[i]);
        }
        cells.put(Integer.parseInt(values[0]), row);
      }
    }
    return new PublishedTable(name(file), cells);
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('_'));
  }

  /** The value as published: a number, or a symbol such as {@code c} or {@code x}. */
  String text(int year, String measure) {
    String value = cells.getOrDefault(year, Map.of()).get(measure);
    if (value == null) {
      throw new IllegalArgumentException(
          "Cannot read "
              + measure
              + " of the year to March "
              + year
              + ": table "
              + name
              + " does not hold it.");
    }
    return value;
  }

  int number(int year, String measure) {
    return Integer.parseInt(text(year, measure));
  }

  String[] texts(int year, List<String> measures) {
    return measures.stream().map(m -> text(year, m)).toArray(String[]::new);
  }
}
