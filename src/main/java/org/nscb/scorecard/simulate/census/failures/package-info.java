/**
 * Children invented to break one rule of the census each, to see that a check finds every one of
 * them and nothing else. They are in no extract.
 */
package org.nscb.scorecard.simulate.census.failures;
