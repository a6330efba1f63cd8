package org.nscb.scorecard.dashboards.pages;

import java.util.List;

/** The indicators of one theme, a row each. */
public record ThemeSummary(String title, String path, String lead, List<Summary> rows) {}
