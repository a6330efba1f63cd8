package org.nscb.scorecard.cin.rules;

/** What a check makes of what it does not look for. */
enum Verdict {
  FAILS,
  PASSES
}
