/**
 * What families meet beside a social worker, invented: early help, parenting courses, the substance
 * misuse programme, requests for feedback, and complaints. Nothing of this was published for
 * Norfolk, so volumes and stories are plausible and no more. Children whom social care knows carry
 * its number, so that help before a referral and after a closure can be followed.
 */
package org.nscb.scorecard.simulate.families;
