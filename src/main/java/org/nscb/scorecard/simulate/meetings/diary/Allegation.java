package org.nscb.scorecard.simulate.meetings.diary;

import java.time.LocalDate;

/**
 * One allegation that was referred to the LADO.
 *
 * @param sector code of lado_sector
 * @param category code of lado_category
 * @param outcome code of lado_outcome, known from {@code concluded} on
 */
public record Allegation(
    String id,
    LocalDate referred,
    String sector,
    String category,
    LocalDate concluded,
    String outcome) {}
