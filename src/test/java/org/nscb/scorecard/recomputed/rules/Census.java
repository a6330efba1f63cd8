package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.sources.CodeSet;

/** What the yearly returns of the Children in Need census say, each of its own year. */
public final class Census {
  private static final String NOT_STATED = "N0";
  private static final String NO_FACTORS = "21";
  private static final String NONE = "NONE";

  private final Facts facts;

  public Census(Facts facts) {
    this.facts = facts;
  }

  Rule censusChildrenInNeed() {
    return Rule.count(
        inNeed()
            .map(
                e ->
                    about(e)
                        .by("primary_need", need(e))
                        .by("episode_duration", duration(e.date("referral_date"), lastDay(e)))
                        .by("ethnic_group", ethnicGroup(e))));
  }

  Rule censusPrimaryNeedNotStated() {
    return Rule.share(inNeed(), e -> need(e).equals(NOT_STATED), this::about);
  }

  Rule censusOpen2YearsOrMore() {
    return Rule.share(
        inNeed(),
        e -> !e.date("referral_date").plusMonths(24).isAfter(lastDay(e)),
        e -> about(e).by("primary_need", need(e)));
  }

  Rule censusEpisodesEnded() {
    return Rule.count(
        ofNeed()
            .filter(e -> facts.days().inOrder(e.date("referral_date"), e.date("closure_date")))
            .filter(e -> isInYear(e, "closure_date"))
            .filter(e -> !e.is("closure_reason", "RC8", "RC9"))
            .map(
                e ->
                    Event.in(e.period())
                        .by("closure_reason", e.text("closure_reason"))
                        .by(
                            "episode_duration",
                            duration(e.date("referral_date"), e.date("closure_date")))));
  }

  Rule censusReferralsNoFurtherAction() {
    Map<String, String> groups = facts.sourceGroups();
    return Rule.share(
        facts.known("cin_census_episodes").filter(e -> isInYear(e, "referral_date")),
        e -> e.yes("nfa"),
        e -> Event.in(e.period()).by("source", groups.get(e.text("referral_source"))));
  }

  Rule censusEpisodesWithFactor() {
    Map<String, List<Row>> found =
        facts.indexed(
            "factors of assessments",
            () -> facts.known("cin_census_factors").collect(Collectors.groupingBy(Census::item)));
    Map<String, Set<String>> ofEpisode = new TreeMap<>();
    Map<String, Row> episodes = new TreeMap<>();
    facts
        .known("cin_census_assessments")
        .filter(a -> facts.days().inOrder(a.date("start_date"), a.date("authorisation_date")))
        .filter(a -> isInYear(a, "authorisation_date"))
        .forEach(
            a -> {
              Set<String> factors =
                  found.getOrDefault(item(a), List.of()).stream()
                      .filter(f -> f.has("factor") && !f.is("factor", NO_FACTORS))
                      .map(f -> f.text("factor"))
                      .collect(Collectors.toSet());
              if (!factors.isEmpty()) {
                episodes.put(episode(a), a);
                ofEpisode.computeIfAbsent(episode(a), e -> new TreeSet<>()).addAll(factors);
              }
            });
    return Rule.share(
        episodes.entrySet().stream(),
        e -> true,
        e ->
            Event.in(e.getValue().period())
                .byEach("factor", List.copyOf(ofEpisode.get(e.getKey()))));
  }

  Rule censusCinPlans() {
    Map<String, Row> lastOfChild = new TreeMap<>();
    facts
        .known("cin_census_cin_plans")
        .filter(p -> isOpen(p, "start_date", "end_date"))
        .forEach(p -> lastOfChild.merge(child(p), p, (a, b) -> a));
    return Rule.count(lastOfChild.values().stream().map(this::about));
  }

  Rule censusChildrenWithDisability() {
    return Rule.share(inNeed(), e -> !disabilities(e).isEmpty(), this::about);
  }

  Rule censusDisabilities() {
    return Rule.share(
        inNeed().filter(e -> !disabilities(e).isEmpty()),
        e -> true,
        e -> Event.in(e.period()).byEach("disability", disabilities(e)));
  }

  /** The episode of need of each child that is open at the close of 31 March. */
  Stream<Row> inNeed() {
    Map<String, Row> last = new TreeMap<>();
    ofNeed()
        .filter(e -> isOpen(e, "referral_date", "closure_date"))
        .forEach(
            e ->
                last.merge(
                    child(e),
                    e,
                    (a, b) -> b.date("referral_date").isAfter(a.date("referral_date")) ? b : a));
    return last.values().stream();
  }

  Stream<Row> ofNeed() {
    return facts.known("cin_census_episodes").filter(e -> !e.yes("nfa"));
  }

  static boolean isOpen(Row row, String start, String end) {
    return row.has(start)
        && !row.date(start).isAfter(lastDay(row))
        && (!row.has(end) || row.date(end).isAfter(lastDay(row)));
  }

  static boolean isInYear(Row row, String date) {
    return row.has(date)
        && row.date(date).isAfter(lastDay(row).minusYears(1))
        && !row.date(date).isAfter(lastDay(row));
  }

  static LocalDate lastDay(Row row) {
    return row.period().atEndOfMonth();
  }

  static String child(Row row) {
    return row.period() + " " + (long) row.number("child_number");
  }

  static String episode(Row row) {
    return child(row) + " " + (long) row.number("episode");
  }

  static String item(Row row) {
    return episode(row) + " " + (long) row.number("item");
  }

  static String need(Row episode) {
    return episode.has("primary_need") ? episode.text("primary_need") : NOT_STATED;
  }

  /** What the return says of the child of a row, by its age on 31 March. */
  private Event about(Row row) {
    Row child = first("cin_census_children", row);
    LocalDate birth = child == null ? null : child.date("birth_month");
    return Event.in(row.period())
        .by("sex", child == null ? null : child.text("sex"))
        .by("age_band", facts.days().ageBand(birth, lastDay(row)));
  }

  private String ethnicGroup(Row row) {
    Row child = first("cin_census_characteristics", row);
    return child == null || !child.has("ethnicity")
        ? null
        : facts.silver().content().codeSets().get("ethnicity").codes().stream()
            .filter(code -> code.code().equals(child.text("ethnicity")))
            .map(CodeSet.Code::group)
            .map(Facts::slug)
            .findFirst()
            .orElse(null);
  }

  private List<String> disabilities(Row row) {
    return ofChildren("cin_census_disabilities").getOrDefault(child(row), List.of()).stream()
        .filter(d -> d.has("disability") && !d.is("disability", NONE))
        .map(d -> d.text("disability"))
        .distinct()
        .toList();
  }

  private Row first(String source, Row row) {
    List<Row> rows = ofChildren(source).get(child(row));
    return rows == null ? null : rows.get(0);
  }

  private Map<String, List<Row>> ofChildren(String source) {
    return facts.indexed(
        source + " of children",
        () -> facts.known(source).collect(Collectors.groupingBy(Census::child)));
  }

  private static String duration(LocalDate start, LocalDate day) {
    if (!day.isAfter(start.plusMonths(3))) {
      return "up_to_3_months";
    }
    if (!day.isAfter(start.plusMonths(6))) {
      return "over_3_to_6_months";
    }
    if (day.isBefore(start.plusMonths(12))) {
      return "over_6_to_12_months";
    }
    return day.isBefore(start.plusMonths(24)) ? "1_to_2_years" : "2_years_or_more";
  }
}
