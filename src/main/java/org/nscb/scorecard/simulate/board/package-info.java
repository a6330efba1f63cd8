/**
 * What the Board's office sends, invented: audits, challenges, disagreements, events, reports of
 * the subgroups and Section 11 returns; and the delivery plan, whose lines are those of the Board's
 * own business plan for 2014 to 2016 and whose progress is invented.
 */
package org.nscb.scorecard.simulate.board;
