package org.nscb.scorecard.warehouse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.simulate.PlainExtracts.PlainFile;

/**
 * Returns of the census that tell what the extracts tell, but for rows that are lost, days that are
 * some days off and codes that are others, now and then: the same in every run.
 */
final class PlainReturns {
  private static final String AGENCY = "norfolk_csc";
  private static final String PREFIX = "cin_census_";
  private static final Set<String> TOLD =
      Set.of(
          "referrals",
          "cin_episodes",
          "assessments",
          "section47",
          "conferences",
          "cp_plans",
          "cin_plans");

  private final Content content;
  private final Random random = new Random(926);
  private final Map<String, Collection<Map<String, String>>> extracts = new TreeMap<>();
  private Map<String, List<Map<String, String>>> tables;
  private YearMonth year;

  /**
   * @param files the extracts; of each thing the last file that has it counts
   */
  PlainReturns(Content content, List<PlainFile> files) {
    this.content = content;
    Map<String, Map<String, Map<String, String>>> known = new TreeMap<>();
    for (PlainFile file : files) {
      if (TOLD.contains(file.source())) {
        Contract contract = content.sources().get(file.source());
        List<String> names = names(contract, file.columns());
        for (String[] cells : file.rows()) {
          Map<String, String> row = row(names, cells);
          String key = contract.key().stream().map(row::get).toList().toString();
          known.computeIfAbsent(file.source(), s -> new LinkedHashMap<>()).put(key, row);
        }
      }
    }
    known.forEach((source, rows) -> extracts.put(source, rows.values()));
  }

  private static List<String> names(Contract contract, List<String> headers) {
    return headers.stream()
        .map(
            header ->
                contract.columns().stream()
                    .filter(column -> column.isHeadedBy(header))
                    .map(Column::name)
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private static Map<String, String> row(List<String> names, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(names.get(i), cells[i] == null ? "" : cells[i]);
    }
    return row;
  }

  /** The tables of the return of each year to March. */
  List<PlainFile> of(YearMonth... years) {
    List<PlainFile> files = new ArrayList<>();
    for (YearMonth each : years) {
      year = each;
      tables = new LinkedHashMap<>();
      invent();
      content.sources().values().stream()
          .filter(contract -> contract.window() == Window.CENSUS)
          .forEach(contract -> files.add(file(contract)));
    }
    return files;
  }

  private PlainFile file(Contract contract) {
    List<String> names = contract.columns().stream().map(Column::name).toList();
    List<String[]> rows = new ArrayList<>();
    for (Map<String, String> row : tables.getOrDefault(contract.source(), List.of())) {
      row.put("row_number_in_return", String.valueOf(rows.size() + 1));
      rows.add(names.stream().map(name -> row.getOrDefault(name, "")).toArray(String[]::new));
    }
    return new PlainFile(contract.source(), AGENCY, year, names, rows);
  }

  private void invent() {
    Map<String, List<Map<String, String>>> ofChild = new TreeMap<>();
    rows(
            "cin_episodes",
            e -> !e.get("nfa").equals("true") && isOf(e, "referral_date", "closure_date"))
        .forEach(e -> ofChild.computeIfAbsent(e.get("child_id"), c -> new ArrayList<>()).add(e));
    rows("referrals", r -> r.get("nfa").equals("true") && isOf(r, "referral_date", "referral_date"))
        .forEach(r -> ofChild.computeIfAbsent(r.get("child_id"), c -> new ArrayList<>()).add(r));
    Map<String, Map<String, String>> places = new TreeMap<>();
    Map<String, String> sources = new TreeMap<>();
    rows("referrals", r -> true).forEach(r -> sources.put(r.get("referral_id"), r.get("source")));
    add("header", Map.of("reference_date", lastDay().toString()));
    int number = 0;
    for (List<Map<String, String>> episodes : ofChild.values()) {
      number++;
      putChild(number, episodes.get(0));
      int position = 0;
      for (Map<String, String> episode : episodes) {
        position++;
        Map<String, String> place = new LinkedHashMap<>();
        place.put("child_id", episode.get("child_id"));
        place.put("child_number", String.valueOf(number));
        place.put("episode", String.valueOf(position));
        places.putIfAbsent(episode.get("child_id"), place);
        Map<String, String> row = new LinkedHashMap<>(place);
        row.put("referral_source", sources.getOrDefault(episode.get("referral_id"), "10"));
        copy(
            episode, row, "referral_date", "closure_date", "closure_reason", "primary_need", "nfa");
        add("episodes", row);
      }
    }
    putItems(places);
  }

  private void putChild(int number, Map<String, String> episode) {
    Map<String, String> child = new LinkedHashMap<>();
    child.put("child_id", episode.get("child_id"));
    child.put("child_number", String.valueOf(number));
    Map<String, String> identifiers = new LinkedHashMap<>(child);
    identifiers.put("birth_month", episode.get("birth_month"));
    identifiers.put("sex", episode.get("sex"));
    identifiers.put("is_unborn", "false");
    add("children", identifiers);
    Map<String, String> ethnicity = new LinkedHashMap<>(child);
    ethnicity.put("ethnicity", one("WBRI", "WBRI", "MOTH", "AOTH", "NOBT", ""));
    add("characteristics", ethnicity);
    for (int item = 1; item <= random.nextInt(3); item++) {
      Map<String, String> disability = new LinkedHashMap<>(child);
      disability.put("item", String.valueOf(item));
      disability.put("disability", one("NONE", "NONE", "LD", "AUT", "MOB"));
      add("disabilities", disability);
    }
    for (int cell = 1; random.nextInt(4) == 0 && cell < 3; cell++) {
      Map<String, String> issue = new LinkedHashMap<>(child);
      issue.put("issue_id", String.valueOf(1000 * cell + number / 2));
      issue.put("cell", String.valueOf(number));
      issue.put("rule", cell == 1 ? "8805" : "8670Q");
      issue.put("rule_type", cell == 1 ? "error" : "query");
      add("issues", issue);
    }
  }

  private void putItems(Map<String, Map<String, String>> places) {
    Map<String, Integer> items = new TreeMap<>();
    for (Map<String, String> assessment :
        rows(
            "assessments",
            a ->
                !a.getOrDefault("assessment_type", "").equals("INITIAL")
                    && isOf(a, "start_date", "authorisation_date"))) {
      Map<String, String> row = item(places, items, assessment, "assessments");
      if (row != null) {
        copy(assessment, row, "start_date", "authorisation_date");
        add("assessments", row);
        int part = 0;
        for (String code : assessment.getOrDefault("factors", "").split(";")) {
          part++;
          Map<String, String> factor = new LinkedHashMap<>(row);
          factor.put("part_number", String.valueOf(part));
          factor.put("factor", code);
          if (!code.isEmpty()) {
            add("factors", factor);
          }
        }
      }
    }
    Map<String, String> conferences = new TreeMap<>();
    rows(
            "conferences",
            c -> c.get("type").equals("ICPC") && isOf(c, "conference_date", "conference_date"))
        .forEach(
            c -> {
              if (c.getOrDefault("s47_id", "").isEmpty()) {
                tables.get(PREFIX + "episodes").stream()
                    .filter(e -> e.get("child_id").equals(c.get("child_id")))
                    .findFirst()
                    .ifPresent(e -> e.put("initial_conference_date", c.get("conference_date")));
              } else {
                conferences.put(c.get("s47_id"), c.get("conference_date"));
              }
            });
    for (Map<String, String> enquiry :
        rows("section47", s -> isOf(s, "start_date", "start_date"))) {
      Map<String, String> row = item(places, items, enquiry, "section47");
      if (row != null) {
        copy(enquiry, row, "start_date");
        row.put("conference_date", conferences.getOrDefault(enquiry.get("s47_id"), ""));
        add("section47", row);
      }
    }
    for (String source : List.of("cp_plans", "cin_plans")) {
      for (Map<String, String> plan :
          rows(
              source,
              p ->
                  !p.getOrDefault("other_la", "").equals("true")
                      && isOf(p, "start_date", "end_date"))) {
        Map<String, String> row = item(places, items, plan, source);
        if (row != null) {
          copy(plan, row, "start_date", "end_date");
          if (source.equals("cp_plans")) {
            copy(plan, row, "initial_category", "latest_category", "previous_plans");
          }
          add(source, row);
        }
      }
    }
  }

  /** Below the first episode of its child; nothing of a child that the return does not have. */
  private Map<String, String> item(
      Map<String, Map<String, String>> places,
      Map<String, Integer> items,
      Map<String, String> told,
      String table) {
    Map<String, String> place = places.get(told.get("child_id"));
    if (place == null || random.nextInt(25) == 0) {
      return null;
    }
    Map<String, String> row = new LinkedHashMap<>(place);
    int item = items.merge(table + " " + place.get("child_number"), 1, Integer::sum);
    row.put("item", String.valueOf(item));
    return row;
  }

  /** As it is told; now and then a day is off, and what the year cannot know yet is left out. */
  private void copy(Map<String, String> from, Map<String, String> to, String... columns) {
    for (String column : columns) {
      String cell = from.getOrDefault(column, "");
      if (column.endsWith("_date") && !cell.isEmpty()) {
        LocalDate day =
            LocalDate.parse(cell).plusDays(random.nextInt(20) == 0 ? random.nextInt(19) - 9 : 0);
        cell = day.isAfter(lastDay()) ? "" : day.toString();
      } else if (column.endsWith("_category") && random.nextInt(20) == 0) {
        cell = one("NEG", "PHY", "SAB", "EMO");
      }
      to.put(column, cell);
    }
    if (to.getOrDefault("closure_date", "").isEmpty()) {
      to.remove("closure_reason");
    }
  }

  private List<Map<String, String>> rows(String source, Predicate<Map<String, String>> test) {
    return extracts.getOrDefault(source, List.of()).stream().filter(test).toList();
  }

  /** Whether what begins and ends on these days was going on in the year. */
  private boolean isOf(Map<String, String> row, String start, String end) {
    String begins = row.getOrDefault(start, "");
    String ends = row.getOrDefault(end, "");
    return !begins.isEmpty()
        && !LocalDate.parse(begins).isAfter(lastDay())
        && (ends.isEmpty() || LocalDate.parse(ends).isAfter(lastDay().minusYears(1)));
  }

  private LocalDate lastDay() {
    return year.atEndOfMonth();
  }

  private void add(String table, Map<String, String> row) {
    tables.computeIfAbsent(PREFIX + table, t -> new ArrayList<>()).add(new LinkedHashMap<>(row));
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }
}
