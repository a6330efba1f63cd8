/**
 * Early help by the Family Support Process (FSP), invented: which families have one, who leads it,
 * how it runs and ends, and what the early help hub sends of it.
 */
package org.nscb.scorecard.simulate.families.fsp;
