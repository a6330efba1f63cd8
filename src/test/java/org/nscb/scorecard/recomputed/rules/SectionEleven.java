package org.nscb.scorecard.recomputed.rules;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section 11 returns: each month speaks of the latest round that was due by its end. */
public final class SectionEleven {
  private static final double MET = 2;

  private final Facts facts;

  public SectionEleven(Facts facts) {
    this.facts = facts;
  }

  Rule section11Returned() {
    return Rule.share(
        agencies(), rows -> rows.stream().anyMatch(SectionEleven::isReturned), this::agency);
  }

  Rule section11LearningCited() {
    return Rule.share(
        agencies().filter(rows -> rows.stream().anyMatch(SectionEleven::isReturned)),
        rows -> rows.stream().anyMatch(r -> isReturned(r) && r.yes("learning_cited")),
        this::agency);
  }

  Rule section11StandardsMet() {
    return Rule.share(
        standards().filter(r -> isReturned(r) && !r.yes("not_applicable") && score(r) != null),
        r -> r.number(score(r)) >= MET,
        this::standard);
  }

  Rule section11ModerationGap() {
    return Rule.mean(
        standards()
            .filter(
                r ->
                    isReturned(r)
                        && !r.yes("not_applicable")
                        && r.has("self_score")
                        && r.has("moderated_score"))
            .map(r -> standard(r).of(r.number("self_score") - r.number("moderated_score"))));
  }

  private static String score(Row row) {
    if (row.has("moderated_score")) {
      return "moderated_score";
    }
    return row.has("self_score") ? "self_score" : null;
  }

  private static boolean isReturned(Row row) {
    return row.has("submitted_on")
        && !row.date("submitted_on").isAfter(row.period().atEndOfMonth());
  }

  private Stream<List<Row>> agencies() {
    return standards()
        .collect(
            Collectors.groupingBy(
                r -> List.of(r.period().toString(), r.text("returning_agency")),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream();
  }

  /**
   * For each month the latest round that was due by its end, by the last file that has it by then;
   * the period of the rows is the month.
   */
  private Stream<Row> standards() {
    List<Row> all = new ArrayList<>();
    for (YearMonth month : facts.months()) {
      List<Row> due =
          facts
              .asItCame("section11_returns")
              .filter(r -> !r.period().isAfter(month))
              .filter(r -> !r.date("due_on").isAfter(month.atEndOfMonth()))
              .toList();
      double round = due.stream().mapToDouble(r -> r.number("round")).max().orElse(0);
      List<Row> ofRound = due.stream().filter(r -> r.number("round") == round).toList();
      ofRound.stream()
          .map(Row::period)
          .max(Comparator.naturalOrder())
          .ifPresent(
              last ->
                  ofRound.stream()
                      .filter(r -> r.period().equals(last))
                      .forEach(r -> all.add(r.at(month))));
    }
    return all.stream();
  }

  private Event agency(List<Row> rows) {
    Row row = rows.get(0);
    return Event.in(row.period()).by("agency", row.text("returning_agency"));
  }

  private Event standard(Row row) {
    return Event.in(row.period())
        .by("agency", row.text("returning_agency"))
        .by("section11_standard", row.text("standard"));
  }
}
