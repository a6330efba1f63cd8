package org.nscb.scorecard.content.sources;

import java.util.List;

/**
 * Columns of a source that name a row of another, judged when a release is made: what a month's
 * file refers to may arrive after it.
 *
 * @param id stable name, counted for each delivery
 * @param columns the columns that refer; a row in which one of them is empty refers to nothing
 * @param source the source referred to
 * @param to its columns, one for each of {@code columns}
 * @param severity warn counts the row, fail leaves it out, stop leaves the whole delivery out
 * @param message one sentence for the agency, without any value of the row
 */
public record Reference(
    String id,
    List<String> columns,
    String source,
    List<String> to,
    Severity severity,
    String message) {}
