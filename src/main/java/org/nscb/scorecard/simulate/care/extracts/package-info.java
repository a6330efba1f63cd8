/**
 * The extracts of episodes of need, child in need plans and visits, and what is invented in them.
 */
package org.nscb.scorecard.simulate.care.extracts;
