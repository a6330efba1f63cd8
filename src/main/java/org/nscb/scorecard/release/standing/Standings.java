package org.nscb.scorecard.release.standing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.plan.Kpi.Part;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.SeriesQuery;

/** How every indicator of a release stands for the Board's area. */
public final class Standings {

  private final Content content;
  private final ReleaseReader release;
  private final Map<String, List<IndicatorValue>> totals;

  /** Parts of one breakdown share a series. */
  private final Map<SeriesQuery, List<IndicatorValue>> series = new ConcurrentHashMap<>();

  public Standings(Content content, ReleaseReader release) {
    this.content = content;
    this.release = release;
    this.totals = release.totalsByIndicator(content.site().area().code());
  }

  public Standing of(Indicator indicator) {
    return of(indicator, StandardSeries.of(indicator));
  }

  /** By years to March, where it has them. */
  public Standing byYear(Indicator indicator) {
    if (!indicator.periods().contains(PeriodType.YEAR_TO_MARCH)) {
      return of(indicator);
    }
    return of(
        indicator,
        new StandardSeries(StandardSeries.of(indicator).basis(), PeriodType.YEAR_TO_MARCH));
  }

  private Standing of(Indicator indicator, StandardSeries standard) {
    return Standing.of(
        indicator,
        standard,
        totals.getOrDefault(indicator.id(), List.of()).stream()
            .filter(v -> v.basis() == standard.basis() && v.periodType() == standard.period())
            .toList());
  }

  /** Of one value of a breakdown. */
  public Standing of(Part part) {
    Indicator indicator = content.indicators().get(part.indicator());
    StandardSeries standard = StandardSeries.of(indicator);
    return Standing.of(
        indicator,
        standard,
        series
            .computeIfAbsent(
                new SeriesQuery(
                    indicator.id(),
                    standard.basis(),
                    standard.period(),
                    content.site().area().code(),
                    part.breakdown()),
                release::series)
            .stream()
            .filter(v -> v.breakdownValue().equals(part.value()))
            .toList());
  }

  public List<Standing> all() {
    return content.indicators().values().stream().map(this::of).toList();
  }
}
