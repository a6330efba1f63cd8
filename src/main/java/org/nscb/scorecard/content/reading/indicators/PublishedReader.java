package org.nscb.scorecard.content.reading.indicators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.files.YamlValue;
import org.nscb.scorecard.content.indicators.Published;
import org.nscb.scorecard.content.problems.Vocabulary;

/** Reads the key {@code published} of an indicator. */
final class PublishedReader {

  private final PublishedMeasures measures;
  private final BreakdownCodes codes;

  PublishedReader(PublishedMeasures measures, BreakdownCodes codes) {
    this.measures = measures;
    this.codes = codes;
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
          map.byName(codes.of(id))
              .forEach((code, value) -> values.put(code, names(value, measures.measures(table))));
          return values;
        });
    return values;
  }

  private static List<String> names(YamlValue list, Vocabulary vocabulary) {
    return list.items().stream().flatMap(item -> item.name(vocabulary).stream()).toList();
  }
}
