package org.nscb.scorecard.recomputed.rules;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Families with a child on a plan. */
public final class Families {
  private final Facts facts;

  public Families(Facts facts) {
    this.facts = facts;
  }

  Rule cpPlanFamilies() {
    Map<String, List<Row>> ofPlan =
        facts.byText(meetings().filter(c -> c.has("plan_id")), "plan_id");
    Map<String, List<Row>> ofChild =
        facts.byText(meetings().filter(c -> c.is("type", "ICPC") && !c.has("plan_id")), "child_id");
    Map<List<Object>, Map<String, Long>> districts = new LinkedHashMap<>();
    new Plans(facts)
        .open()
        .forEach(
            p -> {
              Stream<Row> own =
                  Stream.concat(
                      ofPlan.getOrDefault(p.text("plan_id"), List.of()).stream(),
                      ofChild.getOrDefault(p.text("child_id"), List.of()).stream()
                          .filter(c -> c.date("conference_date").equals(p.date("start_date"))));
              String family =
                  own.min(
                          Comparator.comparing((Row c) -> !c.is("type", "ICPC"))
                              .thenComparing(c -> c.date("conference_date"))
                              .thenComparing(c -> c.text("meeting_id")))
                      .map(c -> "meeting " + c.text("meeting_id"))
                      .orElse("plan " + p.text("plan_id"));
              String district = p.has("district") ? p.text("district") : "unknown";
              districts
                  .computeIfAbsent(List.of(p.period(), family), f -> new LinkedHashMap<>())
                  .merge(district, 1L, Long::sum);
            });
    return Rule.count(
        districts.entrySet().stream()
            .map(
                family ->
                    Event.in((YearMonth) family.getKey().get(0))
                        .by("district", most(family.getValue()))));
  }

  private static String most(Map<String, Long> children) {
    return children.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private Stream<Row> meetings() {
    return facts.known("conferences").filter(c -> c.has("meeting_id"));
  }
}
