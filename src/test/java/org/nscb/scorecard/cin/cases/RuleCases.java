package org.nscb.scorecard.cin.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads {@code src/test/resources/cin/rules/<rule>.yml}: the cases of one rule, each a mapping. */
final class RuleCases {

  private static final Path FOLDER = Path.of("src/test/resources/cin/rules");
  static final int NEWEST = 2026;
  private static final Set<String> KEYS =
      Set.of("year", "readings", "header", "child", "children", "others", "issues", "also");

  private static final YAMLMapper YAML = new YAMLMapper();

  private RuleCases() {}

  static Map<String, List<RuleCase>> byRule() {
    Map<String, List<RuleCase>> cases = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        String rule = file.getFileName().toString().replace(".yml", "");
        List<RuleCase> ofRule = new ArrayList<>();
        for (JsonNode node : YAML.readTree(file.toFile())) {
          ofRule.add(read(rule, node));
        }
        cases.put(rule, ofRule);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  /** A return of some children and another, of which nothing is expected. */
  static RuleCase of(int year, List<JsonNode> children) {
    return of(year, Map.of(), children, 1);
  }

  /**
   * @param others how many other children
   */
  static RuleCase of(int year, Map<String, String> readings, List<JsonNode> children, int others) {
    return new RuleCase(
        "none",
        RuleCase.Kind.PASSES,
        "A return.",
        year,
        readings,
        YAML.createObjectNode(),
        children,
        others,
        new Findings(List.of()));
  }

  /** A return without anything to find, of one child and another. */
  static RuleCase sound(int year) {
    return of(year, List.of(YAML.createObjectNode()));
  }

  private static RuleCase read(String rule, JsonNode node) {
    Map.Entry<String, JsonNode> first = node.properties().iterator().next();
    RuleCase.Kind kind =
        RuleCase.Kind.of(first.getKey())
            .orElseThrow(() -> new IllegalArgumentException(rule + ": " + first.getKey()));
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!key.equals(kind.words()) && !KEYS.contains(key)) {
                throw new IllegalArgumentException(rule + ": " + key);
              }
            });
    return new RuleCase(
        rule,
        kind,
        first.getValue().asText(),
        node.path("year").asInt(NEWEST),
        readings(node.path("readings")),
        node.path("header"),
        children(node),
        node.path("others").asInt(1),
        Findings.expected(rule, node.path("issues"), node.path("also")));
  }

  private static Map<String, String> readings(JsonNode node) {
    Map<String, String> readings = new HashMap<>();
    node.properties()
        .forEach(reading -> readings.put(reading.getKey(), reading.getValue().asText()));
    return readings;
  }

  private static List<JsonNode> children(JsonNode node) {
    return node.has("children")
        ? StreamSupport.stream(node.get("children").spliterator(), false).toList()
        : List.of(node.has("child") ? node.get("child") : YAML.createObjectNode());
  }
}
