package org.nscb.scorecard.dashboards.charts;

import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Interval;

/** One point of a line; one that is not shown says why by its status. */
public record ChartPoint(Status status, OptionalDouble value, Optional<Interval> interval) {

  public static ChartPoint hidden(Status status) {
    return new ChartPoint(status, OptionalDouble.empty(), Optional.empty());
  }
}
