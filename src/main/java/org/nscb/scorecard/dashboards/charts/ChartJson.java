package org.nscb.scorecard.dashboards.charts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.nscb.scorecard.dashboards.wording.Words;

/** A chart for {@code charts.js}, which reads it from an attribute. */
public final class ChartJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ChartJson() {}

  /** Values to 1 decimal place, as in the table: a chart gives nothing away that it does not. */
  public static String write(ChartData data) {
    ObjectNode chart = JSON.createObjectNode();
    Axis axis = data.axis();
    chart.put("unit", data.unit());
    chart.put("bottom", axis.bottom()).put("top", axis.top()).put("step", axis.step());
    data.target()
        .ifPresent(t -> chart.putObject("target").put("value", t.value()).put("label", t.label()));
    ArrayNode ticks = chart.putArray("ticks");
    data.ticks().forEach(ticks::add);
    ArrayNode lines = chart.putArray("lines");
    data.lines().forEach(line -> write(line, lines.addObject()));
    ArrayNode marks = chart.putArray("marks");
    data.marks()
        .forEach(
            m ->
                marks
                    .addObject()
                    .put("label", m.label())
                    .put("kind", m.kind())
                    .put("from", m.from())
                    .put("to", m.to()));
    try {
      return JSON.writeValueAsString(chart);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write a chart as JSON.", e);
    }
  }

  private static void write(ChartLine line, ObjectNode node) {
    node.put("label", line.label()).put("style", line.style());
    ArrayNode values = node.putArray("values");
    ArrayNode words = node.putArray("words");
    ArrayNode lower = node.putArray("lower");
    ArrayNode upper = node.putArray("upper");
    for (ChartPoint point : line.points()) {
      words.add(Words.status(point.status()));
      point.value().ifPresentOrElse(v -> values.add(rounded(v)), values::addNull);
      point
          .interval()
          .ifPresentOrElse(
              i -> {
                lower.add(rounded(i.lower()));
                upper.add(rounded(i.upper()));
              },
              () -> {
                lower.addNull();
                upper.addNull();
              });
    }
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
