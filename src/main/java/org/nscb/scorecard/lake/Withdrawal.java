package org.nscb.scorecard.lake;

import java.time.Instant;

/**
 * That a delivery counts no longer, written once. Nothing of it is deleted.
 *
 * @param delivery an accepted one
 * @param sequence of the same count as those of receipts
 * @param at when it was withdrawn
 * @param reason in the words of whoever withdrew it
 */
public record Withdrawal(String delivery, long sequence, Instant at, String reason) {}
