package org.nscb.scorecard.dashboards.pages.indicators;

import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.SeriesQuery;
import org.nscb.scorecard.statistics.RecentTrend;
import org.nscb.scorecard.statistics.RecentTrend.Point;

/**
 * Says the recent trend of a series of years. Months have seasons and rolling years overlap, so of
 * these none is said.
 */
final class TrendMaker {

  private final Content content;
  private final ReleaseReader release;

  TrendMaker(Content content, ReleaseReader release) {
    this.content = content;
    this.release = release;
  }

  /** One sentence; empty for a figure that is no undivided series of years. */
  String sentence(FigureAddress address) {
    if (address.period() != PeriodType.YEAR_TO_MARCH || !address.isTotal()) {
      return "";
    }
    List<IndicatorValue> valid = valid(address);
    RecentTrend trend =
        RecentTrend.of(
            valid.stream().map(TrendMaker::point).toList(), address.indicator().polarity());
    String words = Words.capitalised(Words.trend(trend));
    if (trend == RecentTrend.CANNOT_BE_CALCULATED) {
      return "%s: it needs %d years that have a value and a 95%% interval."
          .formatted(words, RecentTrend.POINTS);
    }
    return "%s over the latest %d years that have a value, %d to %d."
        .formatted(
            words,
            RecentTrend.POINTS,
            valid.get(valid.size() - RecentTrend.POINTS).period().getYear(),
            valid.get(valid.size() - 1).period().getYear());
  }

  private List<IndicatorValue> valid(FigureAddress address) {
    return release
        .series(
            new SeriesQuery(
                address.indicator().id(),
                address.basis(),
                address.period(),
                content.site().area().code(),
                address.breakdown()))
        .stream()
        .filter(v -> v.value().isPresent() && v.shownInterval().isPresent())
        .toList();
  }

  private static Point point(IndicatorValue value) {
    return new Point(value.value().orElseThrow(), value.shownInterval().orElseThrow());
  }
}
