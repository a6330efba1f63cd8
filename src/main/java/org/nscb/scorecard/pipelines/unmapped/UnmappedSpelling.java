package org.nscb.scorecard.pipelines.unmapped;

import java.util.Optional;
import org.nscb.scorecard.content.sources.CodeSet.Code;

/**
 * A spelling that no code of its column matches, in all deliveries that are looked at.
 *
 * @param codeSet the code set of the column, whose aliases it would be added to
 * @param deliveries how many have it
 * @param nearest the code that is spelt most like it, which need not be what was meant
 */
public record UnmappedSpelling(
    String source,
    String column,
    String codeSet,
    String spelling,
    long rows,
    long deliveries,
    Optional<Code> nearest) {}
