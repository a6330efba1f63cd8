package org.nscb.scorecard.simulate.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.partners.PartnerExtract.Form;

/**
 * Workshops, learning events, campaigns, sessions and the yearly conference for children. The
 * launch of the threshold guide fills the autumn of 2014; district councils seldom come before
 * that.
 */
final class Events {

  private static final List<String> COLUMNS =
      List.of(
          "event_id",
          "line",
          "event_date",
          "event_type",
          "subject",
          "priorities",
          "review",
          "district",
          "young_people_took_part",
          "reach",
          "attending_agency",
          "workforce_level",
          "young_group",
          "people");

  private static final YearMonth LAUNCH = YearMonth.of(2014, 9);
  private static final YearMonth END_OF_LAUNCH = YearMonth.of(2014, 12);
  private static final int CONFERENCE_MONTH = 3;

  private static final List<String> PRIORITIES =
      List.of("neglect", "sexual_exploitation", "sexual_abuse");
  private static final List<String> DISTRICTS =
      List.of(
          "E07000143",
          "E07000144",
          "E07000145",
          "E07000146",
          "E07000147",
          "E07000148",
          "E07000149");

  /** Each case review, and the month from which there is something to learn from it. */
  private static final List<Map.Entry<String, YearMonth>> REVIEWS =
      List.of(
          Map.entry("review_a", YearMonth.of(2013, 2)),
          Map.entry("multi_agency_review_a", YearMonth.of(2013, 9)),
          Map.entry("review_b", YearMonth.of(2014, 3)),
          Map.entry("review_c", YearMonth.of(2014, 11)),
          Map.entry("multi_agency_review_b", YearMonth.of(2015, 6)),
          Map.entry("review_d", YearMonth.of(2015, 12)));

  /** How likely an agency is to send somebody. */
  private static final Map<String, Double> COMING =
      new Members()
          .with(Members.SOCIAL_CARE, 0.95)
          .with(Members.EDUCATION, 0.9)
          .with(Members.COMMUNITY_HEALTH, 0.75)
          .with(Members.POLICE, 0.7)
          .with(Members.EARLY_HELP, 0.65)
          .with(Members.MENTAL_HEALTH, 0.45)
          .with(Members.PROBATION, 0.3)
          .with(Members.SUBSTANCE_MISUSE, 0.3)
          .with(Members.HOSPITALS, 0.35)
          .with(Members.DISTRICTS, 0.4)
          .weights();

  private static final List<String> LEVELS =
      List.of("front_line", "manager", "senior_manager", "strategic");

  /** Groups at the conference, and about how many of each come. */
  private static final Map<String, Integer> GROUPS =
      Map.of(
          "primary_school", 22,
          "secondary_school", 38,
          "special_school", 6,
          "looked_after", 10,
          "young_carers", 12,
          "care_leavers", 4,
          "youth_groups", 16,
          "not_in_school", 5);

  private final Office office;

  Events(Office office) {
    this.office = office;
  }

  OfficeExtract extract() {
    return new OfficeExtract("engagement_events", Form.CSV, COLUMNS, this::rows);
  }

  private List<String[]> rows(YearMonth month) {
    List<String[]> rows = new ArrayList<>();
    Chance chance = office.chance("events " + month);
    boolean planned = Office.isPlanUnderWay(month);
    int workshops = isLaunch(month) ? chance.between(6, 8) : chance.between(1, planned ? 3 : 2);
    for (int number = 1; number <= workshops; number++) {
      rows.addAll(gathering("W" + number, "workshop", subject(month, chance), null, month, chance));
    }
    int learning = planned ? chance.between(1, 2) : chance.below(2);
    for (int number = 1; number <= learning; number++) {
      boolean deaths = chance.happens(0.2);
      rows.addAll(
          gathering(
              "L" + number,
              "learning_event",
              deaths ? "child_deaths" : "case_review",
              deaths ? null : review(month, chance),
              month,
              chance));
    }
    if (planned ? chance.happens(0.5) : chance.happens(0.12)) {
      rows.add(campaign(month, chance));
    }
    int sessions = planned ? chance.between(2, 5) : chance.below(2);
    for (int number = 1; number <= sessions; number++) {
      rows.add(session(number, month, chance));
    }
    if (planned && month.getMonthValue() == CONFERENCE_MONTH) {
      rows.addAll(conference(month, chance));
    }
    return rows;
  }

  private static boolean isLaunch(YearMonth month) {
    return !month.isBefore(LAUNCH) && !month.isAfter(END_OF_LAUNCH);
  }

  private static String subject(YearMonth month, Chance chance) {
    if (isLaunch(month)) {
      return "threshold_guide";
    }
    return month.isBefore(LAUNCH)
        ? "priorities"
        : chance.oneOf(List.of("practice_standards", "nscb1", "threshold_guide", "priorities"));
  }

  /** One of the two latest. */
  private static String review(YearMonth month, Chance chance) {
    List<String> known =
        REVIEWS.stream().filter(r -> !r.getValue().isAfter(month)).map(Map.Entry::getKey).toList();
    return chance.oneOf(known.subList(Math.max(0, known.size() - 2), known.size()));
  }

  private List<String[]> gathering(
      String id, String type, String subject, String review, YearMonth month, Chance chance) {
    LocalDate day = office.workingDay(month, chance);
    String priorities = subject.equals("priorities") ? priorities(chance) : "front_line_practice";
    Event event =
        new Event(
            "EV" + month + "-" + id, day, type, subject, priorities, review, null, null, null);
    List<String[]> lines = new ArrayList<>();
    for (Map.Entry<String, Double> agency : COMING.entrySet()) {
      boolean isEarlyDistrict =
          Members.DISTRICTS.contains(agency.getKey()) && month.isBefore(LAUNCH);
      if (!chance.happens(agency.getValue() * (isEarlyDistrict ? 0.2 : 1))) {
        continue;
      }
      String level = LEVELS.get(chance.weighted(6, 3, 1.2, isLaunch(month) ? 1 : 0.3));
      Integer people =
          chance.happens(0.03) ? null : chance.between(1, level.equals("front_line") ? 9 : 3);
      lines.add(event.line(lines.size() + 1, agency.getKey(), level, null, people));
    }
    return lines;
  }

  private String[] campaign(YearMonth month, Chance chance) {
    LocalDate day = office.workingDay(month, chance);
    boolean young = chance.happens(Office.grown(0.15, 0.8, day));
    Integer reach = chance.happens(0.06) ? null : chance.between(30, 420) * 100;
    Boolean said = chance.happens(0.08) ? null : (Boolean) young;
    return new Event(
            "EV" + month + "-M",
            day,
            "campaign",
            "priorities",
            priorities(chance),
            null,
            null,
            said,
            reach)
        .alone();
  }

  private String[] session(int number, YearMonth month, Chance chance) {
    return new Event(
            "EV" + month + "-C" + number,
            office.workingDay(month, chance),
            "community_session",
            "priorities",
            priorities(chance),
            null,
            chance.oneOf(DISTRICTS),
            null,
            chance.between(8, 45))
        .alone();
  }

  private List<String[]> conference(YearMonth month, Chance chance) {
    LocalDate day = office.workingDay(month, chance);
    Event event =
        new Event(
            "EV" + month + "-K",
            day,
            "conference",
            "voice",
            "voice_of_the_child",
            null,
            "E07000148",
            null,
            null);
    List<String[]> lines = new ArrayList<>();
    for (String group : GROUPS.keySet().stream().sorted().toList()) {
      int usual = GROUPS.get(group);
      int people = Math.max(1, usual + chance.between(-usual / 3, usual / 3));
      lines.add(event.line(lines.size() + 1, null, null, group, people));
    }
    return lines;
  }

  /** One of the three, and now and then two. */
  private static String priorities(Chance chance) {
    String first = PRIORITIES.get(chance.weighted(4, 4, 2));
    if (chance.happens(0.75)) {
      return first;
    }
    String second = PRIORITIES.get((PRIORITIES.indexOf(first) + 1) % PRIORITIES.size());
    return first + ";" + second;
  }
}
