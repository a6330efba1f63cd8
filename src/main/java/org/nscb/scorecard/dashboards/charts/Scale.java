package org.nscb.scorecard.dashboards.charts;

/** A value axis from 0 to a round number. */
public final class Scale {

  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  /** Ticks that an axis aims at. */
  private static final int TICKS = 4;

  private Scale() {}

  /** The smallest multiple of a round step that is not below the largest thing drawn. */
  public static double top(double largest) {
    double step = step(largest);
    return Math.ceil(Math.max(largest, 1) / step - 1e-9) * step;
  }

  /** The distance of two ticks. */
  public static double step(double largest) {
    double raw = Math.max(largest, 1) / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double step : STEPS) {
      if (raw <= step * power * (1 + 1e-9)) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
