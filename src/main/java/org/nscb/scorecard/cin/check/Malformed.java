package org.nscb.scorecard.cin.check;

/**
 * A day that cannot be read, and is missing for the rules.
 *
 * @param childId null where it is missing, or for the header
 * @param value as written
 */
public record Malformed(
    String childId, String table, String field, long row, long line, String value) {}
