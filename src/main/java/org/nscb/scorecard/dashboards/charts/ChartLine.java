package org.nscb.scorecard.dashboards.charts;

import java.util.List;

/**
 * A line of a chart, labelled at its end.
 *
 * @param style area, country, region or neighbours: colour, dash and marker go together
 * @param points one for each tick
 */
public record ChartLine(String label, String style, List<ChartPoint> points) {

  public static final String AREA = "area";
}
