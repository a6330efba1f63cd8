package org.nscb.scorecard.cin.check;

import org.nscb.scorecard.cin.rules.Rule;

/**
 * A cell that a rule points at.
 *
 * @param issueId of all cells of one issue, such as 8831-12
 * @param childNumber of the child within the return; 0 for the header
 * @param childId the agency's own, null where it is missing
 * @param table by the name that reports give it
 * @param row of the table, from 1
 * @param line of the file in which the row's element starts
 * @param value what the cell holds, as written where it is text or no day; null when it is empty
 */
public record Issue(
    String issueId,
    Rule rule,
    long childNumber,
    String childId,
    String table,
    String field,
    long row,
    long line,
    String value) {}
