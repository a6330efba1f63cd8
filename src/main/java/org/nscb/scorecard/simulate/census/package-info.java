/**
 * A return of the Children in Need census for each year to March, made of the same children as the
 * monthly extracts, so that both tell one story. What the extracts do not tell is invented.
 */
package org.nscb.scorecard.simulate.census;
