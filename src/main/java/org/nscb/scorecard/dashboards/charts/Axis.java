package org.nscb.scorecard.dashboards.charts;

import java.util.DoubleSummaryStatistics;

/**
 * A value axis between round numbers: from 0, or from below it where something drawn is negative.
 *
 * @param step the distance of two ticks
 */
public record Axis(double bottom, double top, double step) {

  /** The least distance of ticks of what is counted, and of what has 1 decimal place. */
  public static final double WHOLE = 1;

  public static final double DECIMAL = 0.1;

  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  /** Ticks that an axis aims at. */
  private static final int TICKS = 4;

  private static final double HARDLY = 1e-9;

  /** Around all that is drawn; without anything it ends at 1. */
  public static Axis around(DoubleSummaryStatistics drawn, double least) {
    return drawn.getCount() == 0 ? of(0, 1, least) : of(drawn.getMin(), drawn.getMax(), least);
  }

  static Axis of(double lowest, double largest, double least) {
    double from = Math.min(lowest, 0);
    double to = Math.max(largest, from < 0 ? 0 : 1);
    double step = Math.max(least, step(to - from, least));
    return new Axis(0 - multiple(-from, step), multiple(to, step), step);
  }

  /** The smallest multiple of a step that is not below a number. */
  private static double multiple(double number, double step) {
    return Math.ceil(number / step - HARDLY) * step + 0.0;
  }

  /** The next round number above a share of the length, with no more places than the least has. */
  private static double step(double length, double least) {
    double raw = length / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double step : STEPS) {
      boolean fits = step != 2.5 || power > least * (1 + HARDLY);
      if (fits && raw <= step * power * (1 + HARDLY)) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** How many ticks there are above the lowest. */
  int steps() {
    return (int) Math.round((top - bottom) / step);
  }

  double tick(int index) {
    double tick = bottom + index * step;
    return Math.abs(tick) < HARDLY ? 0 : tick;
  }

  /** How far up a value stands, from 0 to 1; what is beyond an end stands at it. */
  double share(double value) {
    return Math.max(0, Math.min(1, (value - bottom) / (top - bottom)));
  }

  boolean hasDecimals() {
    return Math.abs(step - Math.rint(step)) > HARDLY;
  }
}
