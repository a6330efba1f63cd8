package org.nscb.scorecard.dashboards.pages;

import java.util.List;

/**
 * The indicators of one theme, a row each.
 *
 * @param comparators names of the comparators, in the order of their columns
 */
public record ThemeSummary(
    String title, String path, String lead, List<String> comparators, List<Summary> rows) {}
