package org.nscb.scorecard.dashboards.figures;

/**
 * Where the numbers of a figure come from and how far they reach, one sentence each.
 *
 * @param source who published or sent them
 * @param coverage which periods there are
 * @param updated release and day
 */
public record Provenance(String source, String coverage, String updated, DataQuality quality) {}
