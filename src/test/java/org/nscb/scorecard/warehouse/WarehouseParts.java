package org.nscb.scorecard.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.indicators.IndicatorEngine;
import org.nscb.scorecard.warehouse.models.Lineage;
import org.nscb.scorecard.warehouse.models.PseudonymLinks;
import org.nscb.scorecard.warehouse.models.SilverTables.Delivered;
import org.nscb.scorecard.warehouse.models.WarehouseModels;

/**
 * A warehouse of one quarter, built again and again for some indicators and without some sources.
 */
final class WarehouseParts {
  private static final YearMonth FIRST = YearMonth.of(2016, 1);
  private static final String STATISTICS = "dfe_children_in_need";
  private static final String PLAN_LINES = "marts.fct_plan_actions";

  /** Whatever the engine reads for every indicator, with what that rests on. */
  private static final Set<String> ALWAYS =
      Set.of("staging.stg_deliveries__months", "marts.dim_population", "marts.dim_month");

  /** What a figure is of. */
  record Place(
      String indicator, String periodType, String period, String area, String cut, String value) {
    boolean isTotal() {
      return cut.equals("total");
    }
  }

  record Figure(String numbers, String status, String reason) {
    /** Whether it is not given, for want of what has the title. */
    boolean isMissed(String title) {
      return status.equals("not_applicable")
          || status.equals("unavailable") && reason.contains(title);
    }
  }

  private final Content content;
  private final List<Delivered> deliveries;
  private final Map<String, Set<String>> modelsOf = new TreeMap<>();
  private final Map<String, Set<String>> sourcesOf = new TreeMap<>();
  private final Map<String, Map<Place, Figure>> builtWithout = new HashMap<>();
  private boolean planIsEmpty;

  WarehouseParts(SimulatedLake lake) {
    content = lake.content();
    deliveries =
        lake.deliveries().stream()
            .filter(d -> !isExtract(d.source()) || !d.period().isBefore(FIRST))
            .toList();
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      WarehouseModels models = WarehouseModels.prepare(content, database);
      new IndicatorEngine(content, database).define(content.indicators().values());
      new Lineage(content, models.graph()).fill(database);
      database.query(
          "select indicator, models from raw.lineage",
          row -> {
            JsonNode lineage = json(row.getString(2));
            modelsOf.put(row.getString(1), texts(lineage.path("models")));
            return sourcesOf.put(row.getString(1), texts(lineage.path("sources")));
          });
    }
  }

  boolean isExtract(String source) {
    return content.sources().get(source).window() != Window.PUBLICATION;
  }

  /** The extracts that the SQL of an indicator leads back to. */
  Set<String> extractsRead(String indicator) {
    return sourcesOf.get(indicator).stream()
        .filter(this::isExtract)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The figures of extracts, without the deliveries of some sources. */
  Map<Place, Figure> figures(Set<String> indicators, Set<String> withoutSources) {
    Set<String> left = new TreeSet<>(withoutSources);
    left.add(STATISTICS);
    Map<Place, Figure> figures = build(indicators, left, "extracts");
    withoutSources.forEach(source -> builtWithout.put(source, figures));
    return figures;
  }

  /** The figures that were last built without a source. */
  Map<Place, Figure> lastBuiltWithout(String source) {
    if (!builtWithout.containsKey(source)) {
      figures(
          content.indicators().values().stream()
              .filter(indicator -> indicator.sources().contains(source))
              .map(Indicator::id)
              .collect(Collectors.toSet()),
          Set.of(source));
    }
    return builtWithout.get(source);
  }

  /** The official figures, without the deliveries of some sources. */
  Map<Place, Figure> published(Set<String> withoutSources) {
    Set<String> indicators =
        content.indicators().values().stream()
            .filter(indicator -> indicator.published().isPresent())
            .map(Indicator::id)
            .collect(Collectors.toSet());
    return build(indicators, withoutSources, "published");
  }

  /** Whether the plan had no line when figures were last built with it. */
  boolean planIsEmpty() {
    return planIsEmpty;
  }

  private Map<Place, Figure> build(Set<String> indicators, Set<String> left, String basis) {
    Content some = only(indicators);
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      WarehouseModels models = WarehouseModels.prepare(some, database);
      models.createSilver(
          deliveries.stream().filter(d -> !left.contains(d.source())).toList(),
          PseudonymLinks.none());
      models.buildAll();
      IndicatorEngine engine = new IndicatorEngine(some, database);
      engine.define(some.indicators().values());
      engine.computeFromExtracts(some.indicators().values());
      if (basis.equals("published")) {
        engine.computeFromPublications();
      }
      planIsEmpty =
          database.query("select count(*) from " + PLAN_LINES, row -> row.getLong(1)).get(0) == 0;
      Map<Place, Figure> figures = new LinkedHashMap<>();
      database.query(
          """
          select indicator, period_type, period, area, breakdown, breakdown_value,
              concat_ws(' of ', numerator, denominator), status, reason
          from raw.indicator_values where basis = ?
          """,
          row ->
              figures.put(
                  new Place(
                      row.getString(1),
                      row.getString(2),
                      row.getString(3),
                      row.getString(4),
                      row.getString(5),
                      row.getString(6)),
                  new Figure(row.getString(7), row.getString(8), row.getString(9))),
          basis);
      return figures;
    }
  }

  /** The content with some indicators and the models that these are made of. */
  private Content only(Set<String> indicators) {
    Set<String> names = new TreeSet<>(ALWAYS);
    names.addAll(modelsOf.get("plan_actions"));
    names.addAll(modelsOf.get("referrals"));
    indicators.forEach(id -> names.addAll(modelsOf.get(id)));
    Map<String, Model> models = new LinkedHashMap<>();
    content
        .models()
        .forEach(
            (name, model) -> {
              if (names.contains(name)) {
                models.put(name, model);
              }
            });
    Map<String, Indicator> some = new LinkedHashMap<>();
    content
        .indicators()
        .forEach(
            (id, indicator) -> {
              if (indicators.contains(id)) {
                some.put(id, indicator);
              }
            });
    return WarehouseExample.withOnly(content, models, some);
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
