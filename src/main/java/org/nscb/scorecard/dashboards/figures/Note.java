package org.nscb.scorecard.dashboards.figures;

import java.util.List;
import java.util.stream.IntStream;
import org.nscb.scorecard.content.indicators.Annotation;
import org.nscb.scorecard.dashboards.wording.Periods;

/**
 * A dated note under a chart, by the letter that marks it there.
 *
 * @param when the months it speaks of, in words
 * @param kind in words: "Data quality", "Break in the series", "Context"
 */
public record Note(String letter, String when, String kind, String text, String source) {

  /** In the order of their dates, lettered from A. */
  static List<Note> of(List<Annotation> annotations) {
    return IntStream.range(0, annotations.size())
        .mapToObj(i -> of(String.valueOf((char) ('A' + i)), annotations.get(i)))
        .toList();
  }

  private static Note of(String letter, Annotation annotation) {
    return new Note(
        letter,
        Periods.range(annotation.from(), annotation.to()),
        kind(annotation.kind()),
        annotation.text(),
        annotation.source());
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "data_quality" -> "Data quality";
      case "series_break" -> "Break in the series";
      default -> "Context";
    };
  }
}
