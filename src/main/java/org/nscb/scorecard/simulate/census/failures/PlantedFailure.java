package org.nscb.scorecard.simulate.census.failures;

/**
 * A rule that is broken on purpose.
 *
 * @param child the id of the child in the return; empty where it has none, or the rule is of the
 *     whole return
 * @param table of the field that breaks it
 */
public record PlantedFailure(String rule, String child, String table, String field) {}
