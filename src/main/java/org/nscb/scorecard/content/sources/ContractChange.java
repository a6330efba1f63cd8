package org.nscb.scorecard.content.sources;

import java.time.YearMonth;

/**
 * How a contract reads from a month on: {@code pipelines/sources/<source>/changes/<yyyy-mm>.yml}.
 *
 * @param from the first period whose files are judged so
 * @param reason why it changed, one sentence
 * @param contract the whole contract as it reads then; it has no changes of its own
 */
public record ContractChange(YearMonth from, String reason, Contract contract) {}
