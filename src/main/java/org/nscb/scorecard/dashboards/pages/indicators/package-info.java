/** The page of one indicator. */
package org.nscb.scorecard.dashboards.pages.indicators;
