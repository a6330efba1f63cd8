package org.nscb.scorecard.content.indicators;

import java.time.YearMonth;
import java.util.List;

/**
 * Something that a reader must know about a stretch of a series: {@code warehouse/annotations.yml}.
 *
 * @param from first month
 * @param to last month; the same as from for a break in a series
 * @param kind data_quality, series_break or context
 * @param indicators ids that it is shown with
 * @param text one or two sentences
 * @param source where it is known from
 */
public record Annotation(
    String id,
    YearMonth from,
    YearMonth to,
    String kind,
    List<String> indicators,
    String text,
    String source) {

  /** The kind of those that cast doubt on figures. */
  public static final String DATA_QUALITY = "data_quality";
}
