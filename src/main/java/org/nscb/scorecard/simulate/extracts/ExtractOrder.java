package org.nscb.scorecard.simulate.extracts;

import java.time.YearMonth;
import java.util.Set;

/**
 * Which extracts are to be written.
 *
 * @param faults what is to be wrong with some of them
 */
public record ExtractOrder(YearMonth from, YearMonth to, long seed, Set<Fault> faults) {}
