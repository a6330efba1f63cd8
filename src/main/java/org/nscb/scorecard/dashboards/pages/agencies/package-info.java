/** Agencies side by side, and everything about one of them. */
package org.nscb.scorecard.dashboards.pages.agencies;
