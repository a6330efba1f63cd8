/** Indicators in a row each. */
package org.nscb.scorecard.dashboards.pages.summaries;
