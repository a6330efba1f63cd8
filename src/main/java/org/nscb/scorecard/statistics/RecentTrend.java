package org.nscb.scorecard.statistics;

import java.util.List;
import org.nscb.scorecard.content.indicators.Polarity;

/**
 * The recent trend of OHID's Fingertips: a line through the latest five points, weighted by their
 * standard errors. It is a change only when the slope is significant at 99.8% and no single point
 * makes it: leaving out any one keeps its sign. Without intervals nothing can be said, which is not
 * the same as no change.
 */
public enum RecentTrend {
  INCREASING,
  DECREASING,
  INCREASING_AND_GETTING_BETTER,
  INCREASING_AND_GETTING_WORSE,
  DECREASING_AND_GETTING_BETTER,
  DECREASING_AND_GETTING_WORSE,
  NO_CHANGE,
  CANNOT_BE_CALCULATED;

  /** So many points make a trend. */
  public static final int POINTS = 5;

  /** Chi-square with one degree of freedom at 99.8%. */
  private static final double CRITICAL = 9.5495;

  /** Width of a 95% interval in standard errors. */
  private static final double WIDTH = 3.92;

  /** A value with its 95% interval. */
  public record Point(double value, Interval interval95) {
    double standardError() {
      return (interval95.upper() - interval95.lower()) / WIDTH;
    }
  }

  /**
   * @param points those that are shown and have an interval, one a period, oldest first; the last
   *     five count
   */
  public static RecentTrend of(List<Point> points, Polarity polarity) {
    if (points.size() < POINTS) {
      return CANNOT_BE_CALCULATED;
    }
    List<Point> latest = points.subList(points.size() - POINTS, points.size());
    if (latest.stream().anyMatch(point -> !(point.standardError() > 0))) {
      return CANNOT_BE_CALCULATED;
    }
    Line line = Line.through(latest, -1);
    double ratio = line.slope() / line.slopeError();
    if (ratio * ratio <= CRITICAL) {
      return NO_CHANGE;
    }
    for (int left = 0; left < POINTS; left++) {
      if (Line.through(latest, left).slope() * line.slope() <= 0) {
        return NO_CHANGE;
      }
    }
    return line.slope() > 0 ? increasing(polarity) : decreasing(polarity);
  }

  private static RecentTrend increasing(Polarity polarity) {
    return switch (polarity) {
      case HIGH_IS_GOOD -> INCREASING_AND_GETTING_BETTER;
      case LOW_IS_GOOD -> INCREASING_AND_GETTING_WORSE;
      case NO_JUDGEMENT -> INCREASING;
    };
  }

  private static RecentTrend decreasing(Polarity polarity) {
    return switch (polarity) {
      case HIGH_IS_GOOD -> DECREASING_AND_GETTING_WORSE;
      case LOW_IS_GOOD -> DECREASING_AND_GETTING_BETTER;
      case NO_JUDGEMENT -> DECREASING;
    };
  }

  /** Least squares with weights 1 / se^2. */
  private record Line(double slope, double slopeError) {

    static Line through(List<Point> points, int leftOut) {
      double weights = 0;
      double weightedX = 0;
      double weightedY = 0;
      for (int x = 0; x < points.size(); x++) {
        double weight = x == leftOut ? 0 : weight(points.get(x));
        weights += weight;
        weightedX += weight * x;
        weightedY += weight * points.get(x).value();
      }
      double meanX = weightedX / weights;
      double meanY = weightedY / weights;
      double sxx = 0;
      double sxy = 0;
      for (int x = 0; x < points.size(); x++) {
        double weight = x == leftOut ? 0 : weight(points.get(x));
        sxx += weight * (x - meanX) * (x - meanX);
        sxy += weight * (x - meanX) * (points.get(x).value() - meanY);
      }
      return new Line(sxy / sxx, 1 / Math.sqrt(sxx));
    }

    private static double weight(Point point) {
      double error = point.standardError();
      return 1 / (error * error);
    }
  }
}
