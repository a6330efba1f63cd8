package org.nscb.scorecard.recomputed.rules;

/** Reports that groups of the Board owe. */
public final class SubgroupReports {
  private static final String BOARD = "board";

  private final Facts facts;

  public SubgroupReports(Facts facts) {
    this.facts = facts;
  }

  Rule subgroupReportsOnTime() {
    return Rule.share(
        facts.known("subgroup_reports"),
        r -> r.has("received_on") && !r.date("received_on").isAfter(r.date("due_on")),
        r -> Event.in(r.month("due_on")).by("subgroup", r.text("reporting_group")));
  }

  Rule subgroupReportsStatingImpact() {
    return Rule.share(
        facts.known("subgroup_reports").filter(r -> r.has("received_on") && r.has("states_impact")),
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
                        && (!r.has("reports_to") || r.is("reports_to", BOARD))
                        && r.has("received_on"))
            .map(r -> Event.in(r.month("received_on"))));
  }
}
