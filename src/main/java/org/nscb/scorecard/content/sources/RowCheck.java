package org.nscb.scorecard.content.sources;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One check of a contract.
 *
 * @param id stable name, counted in receipts and written beside a refused row
 * @param columns the columns looked at, in the order that the kind gives them a meaning
 * @param message one sentence for the agency, without any value of the row
 */
public record RowCheck(
    String id,
    CheckKind kind,
    List<String> columns,
    OptionalDouble min,
    OptionalDouble max,
    Severity severity,
    String message) {}
