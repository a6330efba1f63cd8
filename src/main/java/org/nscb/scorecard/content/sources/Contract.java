package org.nscb.scorecard.content.sources;

import java.util.List;
import java.util.Optional;

/**
 * What one source looks like when it arrives: {@code pipelines/sources/<source>/contract.yml}.
 *
 * @param agencies ids of the agencies that send it
 * @param grain one sentence: what a row is
 * @param dateColumn the date that places a row in a month, for a MONTH window
 * @param dueDay the day of the following month by which a file is due, 1 to 28; 0 for a publication
 * @param key the columns that name a row; unique in a delivery
 * @param filePatterns regular expressions of the file names, with the named groups {@code agency},
 *     {@code period} (yyyy-MM), {@code year} (years ending March) or {@code midyear} (a mid-year
 *     estimate, which belongs to the year ending the next March), and {@code part}; without {@code
 *     agency} the file is from the contract's one agency
 * @param stopShare a delivery is refused when a greater share of its rows than this fails, 0 to 1
 */
public record Contract(
    String source,
    String title,
    String grain,
    List<String> agencies,
    Window window,
    Layout layout,
    Optional<String> dateColumn,
    int dueDay,
    List<String> key,
    List<String> filePatterns,
    double stopShare,
    List<Column> columns,
    List<RowCheck> checks) {}
