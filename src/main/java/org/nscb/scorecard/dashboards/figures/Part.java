package org.nscb.scorecard.dashboards.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.dashboards.charts.ChartPoint;
import org.nscb.scorecard.dashboards.wording.Quantity;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;

/**
 * One part of a breakdown, or the undivided total, over time.
 *
 * @param code {@code total}, or the code of the part
 */
record Part(String code, String label, Map<YearMonth, IndicatorValue> values) {

  static Part of(String code, String label, List<IndicatorValue> values) {
    return new Part(code, label, Timeline.byPeriod(values));
  }

  /** A period without a row is one that was never computed: not available. */
  List<ChartPoint> points(Timeline timeline, Quantity quantity) {
    return timeline.periods().stream().map(p -> point(values.get(p), quantity)).toList();
  }

  static ChartPoint point(IndicatorValue value, Quantity quantity) {
    if (value == null) {
      return ChartPoint.hidden(Status.UNAVAILABLE);
    }
    return quantity.of(value).isPresent()
        ? new ChartPoint(Status.SHOWN, quantity.of(value), quantity.interval(value))
        : ChartPoint.hidden(value.status() == Status.SHOWN ? Status.UNAVAILABLE : value.status());
  }
}
