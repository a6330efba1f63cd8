/**
 * What the partners beside children's social care would send, invented: one {@code PartnerExtract}
 * for each source, all of them named in {@code simulate.Partners}, written by {@code PartnerWriter}
 * as CSV or as workbooks. Nothing published says how many there were, so the volumes are plausible
 * and no more.
 */
package org.nscb.scorecard.simulate.partners;
