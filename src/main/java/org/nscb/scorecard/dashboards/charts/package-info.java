/** What a chart draws, and the drawing of it without JavaScript. */
package org.nscb.scorecard.dashboards.charts;
