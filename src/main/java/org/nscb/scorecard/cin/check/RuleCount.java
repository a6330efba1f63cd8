package org.nscb.scorecard.cin.check;

import org.nscb.scorecard.cin.rules.Rule;

/**
 * How often a rule is broken.
 *
 * @param issues how many; 1 for a rule of the whole return
 * @param children how many they concern; 0 for a rule of the whole return or of its header
 */
public record RuleCount(Rule rule, long issues, long children) {}
