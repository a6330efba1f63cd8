package org.nscb.scorecard.dashboards.pages;

import java.util.List;

/**
 * What changed, in a minute.
 *
 * @param changing summaries whose value differs from a year before by more than chance
 * @param unchanged how many were compared and do not
 * @param notCompared how many cannot be compared
 */
public record OverviewPage(
    Frame frame,
    String area,
    List<String> priorities,
    List<Summary> changing,
    int unchanged,
    int notCompared,
    List<ThemeSummary> themes) {}
