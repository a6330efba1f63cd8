package org.nscb.scorecard.dashboards.pages.summaries;

import java.util.List;

/**
 * Indicators that stand together, a row each.
 *
 * @param path of their own page
 * @param comparators names of the comparators, in the order of their columns; without any where
 *     nothing is published of any row
 */
public record SummaryTable(
    String title, String path, String lead, List<String> comparators, List<Summary> rows) {

  public boolean hasTargets() {
    return rows.stream().anyMatch(row -> !row.target().isEmpty());
  }
}
