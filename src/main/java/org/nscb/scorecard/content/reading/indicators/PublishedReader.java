package org.nscb.scorecard.content.reading.indicators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.files.YamlValue;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Published;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.CodeSet.Code;

/** Reads the key {@code published} of an indicator. */
final class PublishedReader {

  private final PublishedMeasures measures;
  private final Catalogue<Breakdown> breakdowns;
  private final Catalogue<CodeSet> codeSets;

  PublishedReader(
      PublishedMeasures measures, Catalogue<Breakdown> breakdowns, Catalogue<CodeSet> codeSets) {
    this.measures = measures;
    this.breakdowns = breakdowns;
    this.codeSets = codeSets;
  }

  /**
   * @param allowed the breakdowns that the indicator allows
   */
  Published read(YamlMap map, List<String> allowed) {
    String table = map.name("table", measures.tables());
    Map<String, Map<String, List<String>>> valuesByBreakdown = new LinkedHashMap<>();
    Map<String, String> tables = new LinkedHashMap<>();
    map.findMap(
        "breakdowns",
        all -> {
          all.byName(Vocabulary.of("a breakdown that the indicator allows", allowed))
              .forEach(
                  (id, value) ->
                      value.map(
                          breakdown -> {
                            tables.put(id, breakdown.name("table", measures.tables()));
                            valuesByBreakdown.put(id, values(breakdown, id, tables.get(id)));
                            return id;
                          }));
          return tables;
        });
    return new Published(
        table,
        map.names("numerator", measures.measures(table)),
        denominator(map, table),
        valuesByBreakdown,
        tables);
  }

  private List<String> denominator(YamlMap map, String table) {
    List<String> written = map.texts("denominator");
    return written.equals(List.of(Published.POPULATION))
        ? written
        : map.names("denominator", measures.measures(table));
  }

  private Map<String, List<String>> values(YamlMap breakdown, String id, String table) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    breakdown.map(
        "values",
        map -> {
          map.byName(codesOf(id))
              .forEach((code, value) -> values.put(code, names(value, measures.measures(table))));
          return values;
        });
    return values;
  }

  private static List<String> names(YamlValue list, Vocabulary vocabulary) {
    return list.items().stream().flatMap(item -> item.name(vocabulary).stream()).toList();
  }

  private Vocabulary codesOf(String breakdown) {
    return breakdowns
        .find(breakdown)
        .flatMap(Breakdown::codeSet)
        .flatMap(codeSets::find)
        .map(
            codeSet ->
                Vocabulary.of(
                    "a code of " + codeSet.name(),
                    codeSet.codes().stream().map(Code::code).collect(Collectors.toList())))
        .orElse(Vocabulary.unreadable("a value of " + breakdown));
  }
}
