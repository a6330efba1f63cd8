/**
 * Episodes of need and child in need plans, invented around the casework: as many children in need
 * on each 31 March as published, with their needs; as many episodes that ended, for the reasons;
 * and as many referrals that were assessed and found not in need. What was open on one 31 March and
 * is not in the next year's figures, closed or open, went from the records without an end, as cases
 * did that should have been closed long before.
 */
package org.nscb.scorecard.simulate.care;
