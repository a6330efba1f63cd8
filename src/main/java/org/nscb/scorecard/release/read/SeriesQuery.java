package org.nscb.scorecard.release.read;

import org.nscb.scorecard.content.indicators.PeriodType;

/**
 * @param area ONS code
 * @param breakdown {@code total} or the id of a cut
 */
public record SeriesQuery(
    String indicator, Basis basis, PeriodType periodType, String area, String breakdown) {}
