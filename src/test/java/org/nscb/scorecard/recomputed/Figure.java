package org.nscb.scorecard.recomputed;

import java.util.OptionalDouble;

/** One figure of an indicator, before any small count is hidden. */
record Figure(Place place, OptionalDouble numerator, OptionalDouble denominator, String status) {

  /** Which period and which part of the whole it speaks of. */
  record Place(String periodType, String period, String breakdown, String value) {}
}
