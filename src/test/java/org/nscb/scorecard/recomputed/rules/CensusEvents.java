package org.nscb.scorecard.recomputed.rules;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.sources.Window;

/** What both the census and the extracts can tell of a year, from either. */
final class CensusEvents {
  private final Facts facts;

  CensusEvents(Facts facts) {
    this.facts = facts;
  }

  Stream<Told> ofReturns() {
    Map<String, List<Row>> factors =
        facts.known("cin_census_factors").collect(Collectors.groupingBy(Census::item));
    Stream<Told> referrals =
        told("cin_census_episodes", "referral_date")
            .map(
                e ->
                    told(e, "referral", "referral_date")
                        .with("source", e.text("referral_source"))
                        .with("nfa", e.yes("nfa")));
    Stream<Told> endings =
        told("cin_census_episodes", "closure_date")
            .filter(e -> !e.yes("nfa"))
            .map(
                e ->
                    told(e, "episode_end", "closure_date")
                        .with("referral_date", e.date("referral_date"))
                        .with("closure_reason", e.text("closure_reason")));
    Stream<Told> assessments =
        told("cin_census_assessments", "authorisation_date")
            .map(
                a ->
                    told(a, "assessment", "authorisation_date")
                        .with("start_date", a.date("start_date"))
                        .with(
                            "factors",
                            factors.getOrDefault(Census.item(a), List.of()).stream()
                                .filter(f -> f.has("factor"))
                                .map(f -> f.text("factor"))
                                .distinct()
                                .sorted()
                                .toList()));
    Stream<Told> enquiries =
        told("cin_census_section47", "start_date").map(s -> told(s, "section47", "start_date"));
    Stream<Told> conferences =
        Stream.concat(
            told("cin_census_section47", "conference_date")
                .map(
                    s ->
                        told(s, "conference", "conference_date")
                            .with("enquiry_date", s.date("start_date"))),
            told("cin_census_episodes", "initial_conference_date")
                .map(
                    e ->
                        told(e, "conference", "initial_conference_date")
                            .with("enquiry_date", null)));
    Stream<Told> starts =
        told("cin_census_cp_plans", "start_date")
            .map(
                p ->
                    told(p, "plan_start", "start_date")
                        .with("category", p.text("initial_category"))
                        .with("previous_plans", number(p)));
    Stream<Told> ends =
        told("cin_census_cp_plans", "end_date")
            .map(
                p ->
                    told(p, "plan_end", "end_date")
                        .with("start_date", p.date("start_date"))
                        .with("category", p.text("latest_category")));
    Stream<Told> onPlan =
        Facts.lastOfEach(
                facts
                    .known("cin_census_cp_plans")
                    .filter(p -> Census.isOpen(p, "start_date", "end_date"))
                    .map(p -> p.with("place", Census.item(p))),
                Census::child,
                "start_date",
                "place")
            .map(p -> told(p, "on_plan", "start_date").with("category", p.text("latest_category")));
    Stream<Told> inNeed =
        new Census(facts)
            .inNeed()
            .map(e -> told(e, "in_need", "referral_date").with("primary_need", Census.need(e)));
    return Stream.of(
            referrals, endings, assessments, enquiries, conferences, starts, ends, onPlan, inNeed)
        .flatMap(events -> events);
  }

  private Stream<Row> told(String source, String date) {
    return facts.known(source).filter(row -> Census.isInYear(row, date));
  }

  private static Told told(Row row, String kind, String date) {
    String place =
        "%06d %04d %04d"
            .formatted(
                (long) row.number("child_number"),
                (long) row.number("episode"),
                row.has("item") && !kind.equals("referral") ? (long) row.number("item") : 0);
    return Told.of(row, row.period(), kind, date, place);
  }

  private static Object number(Row plan) {
    return plan.has("previous_plans") ? (long) plan.number("previous_plans") : null;
  }

  /** Of the years that a return came for. */
  Stream<Told> ofExtracts() {
    Set<YearMonth> years =
        facts.silver().deliveries().stream()
            .filter(
                d -> facts.silver().content().sources().get(d.source()).window() == Window.CENSUS)
            .map(d -> d.period())
            .collect(Collectors.toSet());
    Plans plans = new Plans(facts);
    ChildrenInNeed children = new ChildrenInNeed(facts);
    Stream<Told> all =
        Stream.of(
                event("referrals", "referral", "referral_date", "referral_id")
                    .map(
                        r ->
                            r.told()
                                .with("source", r.row().text("source"))
                                .with("nfa", r.row().yes("nfa"))),
                events(children.episodes(), "episode_end", "closure_date", "referral_id")
                    .map(
                        e ->
                            e.told()
                                .with("referral_date", e.row().date("referral_date"))
                                .with("closure_reason", e.row().text("closure_reason"))),
                event("assessments", "assessment", "authorisation_date", "assessment_id")
                    .map(CensusEvents::assessed),
                event("section47", "section47", "start_date", "s47_id").map(Of::told),
                event("conferences", "conference", "conference_date", "conference_id")
                    .filter(c -> c.row().is("type", "ICPC"))
                    .map(c -> c.told().with("enquiry_date", c.row().date("s47_start_date"))),
                events(plans.ours(), "plan_start", "start_date", "plan_id")
                    .map(
                        p ->
                            p.told()
                                .with("category", p.row().text("initial_category"))
                                .with("previous_plans", number(p.row()))),
                events(plans.ours(), "plan_end", "end_date", "plan_id")
                    .map(
                        p ->
                            p.told()
                                .with("start_date", p.row().date("start_date"))
                                .with("category", p.row().text("latest_category"))),
                plans
                    .open()
                    .map(
                        p ->
                            Told.of(p, p.period(), "on_plan", "start_date", p.text("plan_id"))
                                .with("category", category(p))),
                children
                    .open()
                    .map(
                        e ->
                            Told.of(
                                    e,
                                    e.period(),
                                    "in_need",
                                    "referral_date",
                                    e.text("referral_id"))
                                .with("primary_need", Census.need(e))))
            .flatMap(events -> events);
    Map<String, List<Row>> episodes =
        children
            .episodes()
            .filter(e -> e.has("child_id"))
            .collect(Collectors.groupingBy(e -> e.text("child_id")));
    return all.filter(told -> years.contains(told.year()))
        .map(told -> told.by(team(told, episodes.getOrDefault(told.child(), List.of()))));
  }

  /** Of the episode that began last by the day, unless that had ended by then. */
  private static String team(Told told, List<Row> episodes) {
    return episodes.stream()
        .filter(e -> !e.date("referral_date").isAfter(told.day()))
        .max(
            Comparator.comparing((Row e) -> e.date("referral_date"))
                .thenComparing(e -> e.text("referral_id")))
        .filter(e -> !e.has("closure_date") || !e.date("closure_date").isBefore(told.day()))
        .map(e -> e.text("team"))
        .orElse(null);
  }

  /** An initial or a core assessment says nothing of factors. */
  private static Told assessed(Of assessment) {
    Told told = assessment.told().with("start_date", assessment.row().date("start_date"));
    return Assessments.isSingle(assessment.row())
        ? told.with(
            "factors", assessment.row().list("factors").stream().distinct().sorted().toList())
        : told;
  }

  private record Of(Row row, Told told) {}

  private Stream<Of> event(String source, String kind, String date, String id) {
    return events(facts.known(source), kind, date, id);
  }

  private static Stream<Of> events(Stream<Row> rows, String kind, String date, String id) {
    return rows.filter(row -> row.has(date))
        .map(row -> new Of(row, Told.of(row, march(row.month(date)), kind, date, row.text(id))));
  }

  private static YearMonth march(YearMonth month) {
    return YearMonth.of(month.getMonthValue() > 3 ? month.getYear() + 1 : month.getYear(), 3);
  }

  private static String category(Row plan) {
    return plan.text(plan.has("latest_category") ? "latest_category" : "initial_category");
  }
}
