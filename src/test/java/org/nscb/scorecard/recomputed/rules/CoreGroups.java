package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Core groups, which follow an initial conference and then one another. */
public final class CoreGroups {
  private static final int FIRST_WITHIN_WORKING_DAYS = 10;
  private static final int LATER_WITHIN_DAYS = 42;

  private final Facts facts;

  public CoreGroups(Facts facts) {
    this.facts = facts;
  }

  /** When one fell due, and whether it was held by then. */
  private record Due(LocalDate day, boolean inTime) {}

  Rule firstCoreGroupsInTime() {
    Map<String, List<LocalDate>> held = heldOfPlans();
    return rule(
        familiesByConference().entrySet().stream()
            .map(
                family -> {
                  LocalDate conference =
                      family.getValue().stream()
                          .map(c -> c.date("conference_date"))
                          .min(Comparator.naturalOrder())
                          .orElseThrow();
                  LocalDate due = facts.days().afterWorking(FIRST_WITHIN_WORKING_DAYS, conference);
                  boolean inTime =
                      plans(family.getValue()).stream()
                          .flatMap(plan -> held.getOrDefault(plan, List.of()).stream())
                          .anyMatch(day -> !day.isBefore(conference) && !day.isAfter(due));
                  return new Due(due, inTime);
                }));
  }

  Rule coreGroupsInTime() {
    Map<String, Row> known =
        new Plans(facts).ours().collect(Collectors.toMap(p -> p.text("plan_id"), p -> p));
    Map<String, List<LocalDate>> held = heldOfPlans();
    List<Due> dues = new ArrayList<>();
    for (Set<String> plans : families(held.keySet())) {
      List<LocalDate> days =
          plans.stream()
              .flatMap(plan -> held.getOrDefault(plan, List.of()).stream())
              .distinct()
              .sorted()
              .toList();
      for (int i = 0; i < days.size(); i++) {
        LocalDate due = days.get(i).plusDays(LATER_WITHIN_DAYS);
        boolean isOpen =
            plans.stream()
                .map(known::get)
                .anyMatch(
                    p ->
                        p != null
                            && !p.date("start_date").isAfter(due)
                            && facts.until(p, "end_date").isAfter(due));
        if (isOpen) {
          dues.add(new Due(due, i + 1 < days.size() && !days.get(i + 1).isAfter(due)));
        }
      }
    }
    return rule(dues.stream());
  }

  private static Rule rule(Stream<Due> dues) {
    return Rule.share(dues, Due::inTime, due -> Event.in(YearMonth.from(due.day())));
  }

  /** The days on which core groups were held, by the plan that they name. */
  private Map<String, List<LocalDate>> heldOfPlans() {
    return facts
        .known("meetings")
        .filter(m -> m.is("meeting_type", "CORE_GROUP") && Meetings.isHeld(m) && m.has("plan_id"))
        .collect(
            Collectors.groupingBy(
                m -> m.text("plan_id"),
                Collectors.mapping(m -> m.date("held_date"), Collectors.toList())));
  }

  /** The initial conferences that led to a plan, those of brothers and sisters together. */
  private Map<String, List<Row>> familiesByConference() {
    return Facts.firstOfEach(
            facts.known("conferences").filter(c -> c.is("type", "ICPC") && c.has("plan_id")),
            c -> c.text("plan_id"),
            Comparator.comparing((Row c) -> c.date("conference_date"))
                .thenComparing(CoreGroups::meeting))
        .collect(Collectors.groupingBy(CoreGroups::meeting));
  }

  private static String meeting(Row conference) {
    return conference.text(conference.has("meeting_id") ? "meeting_id" : "conference_id");
  }

  /** The plans that came of one conference; a plan of no known conference stands alone. */
  private List<Set<String>> families(Set<String> plansWithCoreGroups) {
    List<Set<String>> families = new ArrayList<>();
    Set<String> placed = new TreeSet<>();
    for (List<Row> conferences : familiesByConference().values()) {
      families.add(plans(conferences));
      placed.addAll(plans(conferences));
    }
    plansWithCoreGroups.stream()
        .filter(plan -> !placed.contains(plan))
        .forEach(plan -> families.add(Set.of(plan)));
    return families;
  }

  private static Set<String> plans(List<Row> conferences) {
    return conferences.stream().map(c -> c.text("plan_id")).collect(Collectors.toSet());
  }
}
