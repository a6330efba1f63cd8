package org.nscb.scorecard.pipelines.intake;

import org.nscb.scorecard.lake.Receipt;

/**
 * A file as it came, sealed and in landing.
 *
 * @param sha256 of its bytes as they came
 */
public record KeptFile(String sha256, long bytes, Receipt.LandedFile landed) {}
