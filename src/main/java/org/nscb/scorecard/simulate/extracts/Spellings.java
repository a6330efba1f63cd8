package org.nscb.scorecard.simulate.extracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In how many ways the content lets an agency write a header or a code: the contract's headers, the
 * labels of the code sets and their aliases. What the content does not know is written plainly.
 */
final class Spellings {

  private final Path root;
  private final Map<String, Map<String, List<String>>> codes = new HashMap<>();
  private final Map<String, Map<String, List<String>>> headers = new HashMap<>();

  Spellings(Path root) {
    this.root = root;
  }

  /** The label first, then the aliases, in the order of their files; empty when none is known. */
  List<String> ofCode(String set, String code) throws IOException {
    Map<String, List<String>> known = codes.get(set);
    if (known == null) {
      known = new HashMap<>();
      for (String[] row : table(root.resolve("warehouse/reference/codes/" + set + ".csv"))) {
        known.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row[1]);
      }
      for (String[] row : table(root.resolve("pipelines/aliases/" + set + ".csv"))) {
        known.computeIfAbsent(row[1], k -> new ArrayList<>()).add(row[0]);
      }
      codes.put(set, known);
    }
    return known.getOrDefault(code, List.of());
  }

  /** The headers that the contract allows beside the column's own name. */
  List<String> ofHeader(String source, String column) throws IOException {
    Map<String, List<String>> known = headers.get(source);
    if (known == null) {
      known = new HashMap<>();
      Path contract = root.resolve("pipelines/sources/" + source + "/contract.yml");
      if (Files.exists(contract)) {
        JsonNode columns = new YAMLMapper().readTree(contract.toFile()).path("columns");
        for (JsonNode one : columns) {
          List<String> others = new ArrayList<>();
          one.path("headers").forEach(header -> others.add(header.asText()));
          known.put(one.path("name").asText(), others);
        }
      }
      headers.put(source, known);
    }
    return known.getOrDefault(column, List.of());
  }

  private static List<String[]> table(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (MappingIterator<String[]> rows =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build()
            .readerFor(String[].class)
            .readValues(file.toFile())) {
      List<String[]> all = rows.readAll();
      return all.subList(1, all.size());
    }
  }
}
