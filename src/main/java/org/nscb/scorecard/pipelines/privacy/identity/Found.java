package org.nscb.scorecard.pipelines.privacy.identity;

import org.nscb.scorecard.content.privacy.Detector;

/**
 * What the detectors say of one cell, as bits of one number: for each detector whether the cell
 * could be such an identity, whether it is one by its form or check digit, and whether it is one
 * for certain.
 */
public final class Found {
  public static final int NOTHING = 0;

  private static final int DETECTORS = Detector.values().length;

  private Found() {}

  /** The cell could be one: what is counted beside {@link #hit}. */
  public static int candidate(Detector detector) {
    return 1 << detector.ordinal();
  }

  /** The cell is one as far as its form tells; random values have that form now and then. */
  public static int hit(Detector detector) {
    return 1 << (DETECTORS + detector.ordinal());
  }

  /** No other value looks like this. */
  public static int certain(Detector detector) {
    return 1 << (2 * DETECTORS + detector.ordinal());
  }

  /** Whether something looks like an identity, and not only could be one. */
  public static boolean tells(int found) {
    return found >>> DETECTORS != 0;
  }

  /** All that a detector can say. */
  public static int all(Detector detector) {
    return counted(detector) | certain(detector);
  }

  /** What a detector says by counting. */
  public static int counted(Detector detector) {
    return candidate(detector) | hit(detector);
  }
}
