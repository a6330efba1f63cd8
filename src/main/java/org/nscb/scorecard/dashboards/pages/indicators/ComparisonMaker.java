package org.nscb.scorecard.dashboards.pages.indicators;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.read.ComparatorValue;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.SeriesQuery;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Comparison;

/** Sets the area's latest official figure beside its comparators, in sentences. */
final class ComparisonMaker {

  private final Content content;
  private final ReleaseReader release;

  ComparisonMaker(Content content, ReleaseReader release) {
    this.content = content;
    this.release = release;
  }

  List<String> sentences(Indicator indicator) {
    Optional<IndicatorValue> own =
        release
            .series(
                new SeriesQuery(
                    indicator.id(),
                    Basis.PUBLISHED,
                    PeriodType.YEAR_TO_MARCH,
                    content.site().area().code(),
                    IndicatorValue.TOTAL))
            .stream()
            .filter(v -> v.status() == Status.SHOWN && v.value().isPresent())
            .reduce((a, b) -> b);
    return own.map(value -> sentences(indicator, value)).orElse(List.of());
  }

  private List<String> sentences(Indicator indicator, IndicatorValue own) {
    return release.comparators(indicator.id()).stream()
        .filter(c -> c.period().equals(own.period()) && c.value().isPresent())
        .sorted(java.util.Comparator.comparing(ComparatorValue::comparator))
        .map(c -> sentence(indicator, own, c))
        .toList();
  }

  private String sentence(Indicator indicator, IndicatorValue own, ComparatorValue comparator) {
    double benchmark = comparator.value().orElseThrow();
    return "%s (%s) was %s %s %s."
        .formatted(
            content.site().area().name(),
            Words.cell(indicator, own.value().orElseThrow()),
            Words.relation(
                Comparison.of(
                    own.shownInterval(), OptionalDouble.of(benchmark), indicator.polarity())),
            place(comparator, Words.cell(indicator, benchmark)),
            Periods.phrase(indicator.kind(), PeriodType.YEAR_TO_MARCH, own.period()));
  }

  private String place(ComparatorValue comparator, String value) {
    if (comparator.comparator() == ComparatorKind.NEIGHBOURS) {
      return "its statistical neighbours (%s, the mean of %d of %d)"
          .formatted(value, comparator.membersWithValue(), comparator.members());
    }
    String name =
        Words.comparator(
            comparator.comparator(),
            content.site().country().name(),
            content.site().region().name());
    return "%s (%s)".formatted(name, value);
  }
}
