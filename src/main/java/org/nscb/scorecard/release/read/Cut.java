package org.nscb.scorecard.release.read;

import org.nscb.scorecard.content.indicators.PeriodType;

/** A series that a release holds: what a page may offer. */
public record Cut(String indicator, Basis basis, PeriodType periodType, String breakdown) {}
