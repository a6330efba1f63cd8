package org.nscb.scorecard.content.indicators;

/** Which way is better, if either. Volumes of plans and referrals carry no judgement. */
public enum Polarity {
  HIGH_IS_GOOD,
  LOW_IS_GOOD,
  NO_JUDGEMENT
}
