package org.nscb.scorecard.release.read.plan;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The colours of a line of a plan at the end of one month.
 *
 * @param progress percent, where it was given
 * @param ownerRag as its owner sees it, where it was given
 * @param computedRag by its dates and progress
 */
public record PlanActionMonth(
    YearMonth period, OptionalInt progress, Optional<Rag> ownerRag, Rag computedRag) {}
