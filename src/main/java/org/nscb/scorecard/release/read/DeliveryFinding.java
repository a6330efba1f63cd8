package org.nscb.scorecard.release.read;

/**
 * Something that is known of a delivery, without any value of a row.
 *
 * @param kind recognised, encoding, within, stands_out, stands_out_marked, census, rule_error,
 *     rule_query, departure, waived, refused_rows, warned_rows, unmapped, repeated, vanished,
 *     reference_warn, reference_fail, reference_stop or reference_not_judged
 * @param name the reason, check or column; the other delivery; or empty
 * @param rows 0 where nothing is counted
 */
public record DeliveryFinding(
    String delivery, String kind, String name, String sentence, long rows) {}
