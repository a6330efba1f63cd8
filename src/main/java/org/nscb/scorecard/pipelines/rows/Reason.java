package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;

/**
 * Why a row can be refused.
 *
 * @param id as counted in receipts and written beside the row
 * @param sentence for the agency, without any value
 */
public record Reason(String id, String sentence) implements Serializable {}
