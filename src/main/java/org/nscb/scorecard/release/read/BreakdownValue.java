package org.nscb.scorecard.release.read;

/** A part of a breakdown, in the order in which the parts are shown. */
public record BreakdownValue(String value, String label) {}
