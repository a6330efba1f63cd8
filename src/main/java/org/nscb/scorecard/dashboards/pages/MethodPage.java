package org.nscb.scorecard.dashboards.pages;

/**
 * How figures are made and how to read them.
 *
 * @param low smallest count that is not shown
 * @param high largest count that is not shown
 */
public record MethodPage(Frame frame, int low, int high) {}
