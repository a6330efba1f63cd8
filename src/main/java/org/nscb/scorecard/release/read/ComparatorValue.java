package org.nscb.scorecard.release.read;

import java.time.YearMonth;
import java.util.OptionalDouble;

/**
 * What a comparator had in a year to March.
 *
 * @param members 1, or the number of statistical neighbours
 * @param membersWithValue how many of them the mean is of
 */
public record ComparatorValue(
    String indicator,
    YearMonth period,
    ComparatorKind comparator,
    OptionalDouble value,
    int members,
    int membersWithValue,
    Status status,
    String vintage) {}
