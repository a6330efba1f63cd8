package org.nscb.scorecard.dashboards.charts;

/**
 * What the Board wants to be reached, as a line across a chart.
 *
 * @param label "Target 100%"
 */
public record ChartTarget(double value, String label) {}
