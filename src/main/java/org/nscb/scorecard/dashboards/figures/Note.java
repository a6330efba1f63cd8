package org.nscb.scorecard.dashboards.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.indicators.Annotation;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.dashboards.charts.ChartMark;
import org.nscb.scorecard.dashboards.figures.Timeline.Stretch;
import org.nscb.scorecard.dashboards.wording.Periods;

/**
 * A dated note under a chart, by the letter that marks it there.
 *
 * @param when the months it speaks of, in words
 * @param kind in words: "Data quality", "Break in the series", "Context"
 * @param mark how a chart marks it
 * @param from index of the first period that it concerns: the first that holds a bad month, the one
 *     in which a series breaks
 * @param to index of the last
 */
public record Note(
    String letter,
    String when,
    String kind,
    String mark,
    String text,
    String source,
    int from,
    int to) {

  /** The notes that concern a timeline, in the order of their dates, lettered from A. */
  static List<Note> of(List<Annotation> annotations, Indicator indicator, Timeline timeline) {
    List<Note> notes = new ArrayList<>();
    annotations.stream()
        .filter(a -> a.indicators().contains(indicator.id()))
        .sorted(Comparator.comparing(Annotation::from))
        .forEach(
            a ->
                stretch(a, indicator, timeline)
                    .ifPresent(s -> notes.add(of((char) ('A' + notes.size()), a, s))));
    return notes;
  }

  private static Optional<Stretch> stretch(
      Annotation annotation, Indicator indicator, Timeline timeline) {
    return isDoubt(annotation)
        ? timeline.touching(annotation.from(), annotation.to(), indicator.kind())
        : timeline.at(annotation.from());
  }

  private static Note of(char letter, Annotation annotation, Stretch stretch) {
    return new Note(
        String.valueOf(letter),
        Periods.range(annotation.from(), annotation.to()),
        kind(annotation.kind()),
        isDoubt(annotation) ? ChartMark.DOUBT : ChartMark.EVENT,
        annotation.text(),
        annotation.source(),
        stretch.from(),
        stretch.to());
  }

  private static boolean isDoubt(Annotation annotation) {
    return annotation.kind().equals(Annotation.DATA_QUALITY);
  }

  private static String kind(String kind) {
    return switch (kind) {
      case Annotation.DATA_QUALITY -> "Data quality";
      case "series_break" -> "Break in the series";
      default -> "Context";
    };
  }
}
