package org.nscb.scorecard.content.sources;

import java.util.List;
import java.util.Optional;

/**
 * One column of a contract.
 *
 * @param name its name in silver; also recognised as a header
 * @param codeSet the code set of a CODE or CODES column, else empty
 * @param headers other headers under which agencies send it; compared without case, spaces or
 *     punctuation
 */
public record Column(
    String name,
    ColumnType type,
    boolean required,
    PrivacyRule privacy,
    Optional<String> codeSet,
    List<String> headers) {}
