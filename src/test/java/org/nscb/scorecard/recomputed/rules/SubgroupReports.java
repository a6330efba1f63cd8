package org.nscb.scorecard.recomputed.rules;

import java.util.stream.Stream;

/** Reports of the subgroups to the quality group, of that group and the Shadow Board to the Board. */
public final class SubgroupReports {
  private static final String QUALITY_GROUP = "piqag";
  private static final String BOARD = "board";

  private final Facts facts;

  public SubgroupReports(Facts facts) {
    this.facts = facts;
  }

  Rule subgroupReportsOnTime() {
    return Rule.share(
        ofSubgroups(),
        r -> r.has("received_on") && !r.date("received_on").isAfter(r.date("due_on")),
        r -> Event.in(r.month("due_on")).by("subgroup", r.text("reporting_group")));
  }

  Rule subgroupReportsStatingImpact() {
    return Rule.share(
        ofSubgroups().filter(r -> r.has("received_on") && r.has("states_impact")),
        r -> r.yes("states_impact"),
        r -> Event.in(r.month("received_on")).by("subgroup", r.text("reporting_group")));
  }

  Rule shadowBoardReports() {
    return Rule.count(
        facts
            .known("subgroup_reports")
            .filter(
                r ->
                    r.is("reporting_group", "shadow_board")
                        && r.is("reports_to", BOARD)
                        && r.has("received_on"))
            .map(r -> Event.in(r.month("received_on"))));
  }

  private Stream<Row> ofSubgroups() {
    return facts
        .known("subgroup_reports")
        .filter(
            r ->
                r.is("reporting_group", QUALITY_GROUP)
                    ? r.is("reports_to", BOARD)
                    : r.is("reports_to", QUALITY_GROUP));
  }
}
