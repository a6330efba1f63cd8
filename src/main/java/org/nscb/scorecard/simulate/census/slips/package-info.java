/** What differs between a return and the extracts by mistake, as it does in any council. */
package org.nscb.scorecard.simulate.census.slips;
