/** What the Board reports on: exceptions of a month, and the evidence of a year. */
package org.nscb.scorecard.dashboards.pages.reports;
