package org.nscb.scorecard.content.indicators;

import java.util.Optional;

/**
 * A cut that indicators may allow: {@code warehouse/breakdowns.yml}.
 *
 * @param parts whether its values are parts of the total, so that one hidden value could be found
 *     by subtraction; factors of an assessment are not, one assessment has several
 * @param codeSet the code set that names its values, else their labels are themselves
 * @param population whether population is known for its values, so that a rate can be given
 */
public record Breakdown(
    String id, String title, boolean parts, Optional<String> codeSet, boolean population) {}
