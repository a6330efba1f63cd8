package org.nscb.scorecard.dashboards.figures;

/**
 * One chart of a figure: drawn already, and ready to be drawn again by a script.
 *
 * @param title the part that it shows; empty when the figure has one chart
 * @param description for those who cannot see it
 * @param svg trusted markup
 * @param json for {@code charts.js}
 * @param size wide or small
 */
public record Panel(String title, String description, String svg, String json, String size) {}
