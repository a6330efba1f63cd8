package org.nscb.scorecard.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads written extracts back, whatever way each month is written in, without the code under test.
 */
final class InventedRows {

  /** One row with the month of its file. */
  record Row(YearMonth month, Map<String, String> cells) {

    String text(String column) {
      return cells.get(column);
    }

    boolean has(String column) {
      return !cells.get(column).isEmpty();
    }

    LocalDate date(String column) {
      String text = cells.get(column);
      if (text.isEmpty()) {
        return null;
      }
      return text.indexOf('/') > 0
          ? LocalDate.of(
              Integer.parseInt(text.substring(6)),
              Integer.parseInt(text.substring(3, 5)),
              Integer.parseInt(text.substring(0, 2)))
          : LocalDate.parse(text);
    }

    boolean yes(String column) {
      return switch (cells.get(column)) {
        case "true", "Yes", "Y", "1" -> true;
        case "false", "No", "N", "0", "" -> false;
        default -> throw new IllegalStateException("neither yes nor no: " + column);
      };
    }
  }

  private static final Path ROOT = Path.of("");

  private static final Map<String, String> CODE_SETS =
      Map.of(
          "contacts.source", "referral_source",
          "contacts.outcome", "contact_outcome",
          "referrals.source", "referral_source",
          "referrals.primary_need", "primary_need",
          "assessments.assessment_type", "assessment_type",
          "section47.outcome", "s47_outcome",
          "conferences.type", "conference_type",
          "cp_plans.initial_category", "category_of_abuse",
          "cp_plans.latest_category", "category_of_abuse");

  private final Path folder;
  private final Map<String, Map<String, String>> codes = new HashMap<>();

  InventedRows(Path folder) {
    this.folder = folder;
  }

  List<Row> of(String source) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(f -> f.getFileName().toString().startsWith("norfolk_csc_" + source + "_2"))
              .sorted()
              .toList();
    }
    List<Row> rows = new ArrayList<>();
    for (Path file : files) {
      rows.addAll(of(source, file));
    }
    return rows;
  }

  List<Row> of(String source, Path file) throws IOException {
    Map<String, String> headers = headers(source);
    List<Row> rows = new ArrayList<>();
    String name = file.getFileName().toString();
    YearMonth month = YearMonth.parse(name.substring(name.length() - 11, name.length() - 4));
    List<String[]> lines = table(file);
    String[] columns = lines.get(0);
    for (String[] line : lines.subList(1, lines.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        String column = headers.getOrDefault(reduced(columns[i]), reduced(columns[i]));
        cells.put(column, code(source, column, line[i]));
      }
      rows.add(new Row(month, cells));
    }
    return rows;
  }

  static List<String[]> table(Path file) throws IOException {
    try (var rows =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build()
            .readerFor(String[].class)
            .<String[]>readValues(file.toFile())) {
      return rows.readAll();
    }
  }

  private static Map<String, String> headers(String source) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String name :
        ("contact_id child_id contact_date decision_date source outcome birth_month sex district"
                + " referral_id referral_date primary_need nfa assessment_id start_date"
                + " authorisation_date factors s47_id conference_id meeting_id type"
                + " conference_date s47_start_date plan_id transfer_in led_to_plan end_date"
                + " assessment_type concern_date initial_category latest_category previous_plans other_la")
            .split(" ")) {
      headers.put(reduced(name), name);
    }
    Path contract = ROOT.resolve("pipelines/sources/" + source + "/contract.yml");
    if (Files.exists(contract)) {
      for (JsonNode column : new YAMLMapper().readTree(contract.toFile()).path("columns")) {
        headers.put(reduced(column.path("name").asText()), column.path("name").asText());
        for (JsonNode other : column.path("headers")) {
          headers.put(reduced(other.asText()), column.path("name").asText());
        }
      }
    }
    return headers;
  }

  private String code(String source, String column, String seen) throws IOException {
    String set =
        switch (column) {
          case "sex", "district" -> column;
          default -> CODE_SETS.get(source + "." + column);
        };
    if (set == null || seen.isEmpty()) {
      return seen;
    }
    Map<String, String> known = codes.get(set);
    if (known == null) {
      known = new HashMap<>();
      Path labels = ROOT.resolve("warehouse/reference/codes/" + set + ".csv");
      Path aliases = ROOT.resolve("pipelines/aliases/" + set + ".csv");
      for (String[] row : Files.exists(labels) ? table(labels) : List.<String[]>of()) {
        known.put(row[0], row[0]);
        known.put(row[1], row[0]);
      }
      for (String[] row : Files.exists(aliases) ? table(aliases) : List.<String[]>of()) {
        known.putIfAbsent(row[0], row[1]);
      }
      codes.put(set, known);
    }
    return known.getOrDefault(seen, seen);
  }

  private static String reduced(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
