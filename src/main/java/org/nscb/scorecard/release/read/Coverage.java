package org.nscb.scorecard.release.read;

/**
 * What a value rests on.
 *
 * @param words "6 of 7 district councils for March 2016"
 * @param expected how many agencies should have sent it
 * @param delivered how many of them sent everything that it needs
 * @param late deliveries of its period that came after their due day
 */
public record Coverage(String words, int expected, int delivered, int late) {}
