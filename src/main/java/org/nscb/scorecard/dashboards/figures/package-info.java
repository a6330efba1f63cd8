/** Figures: one indicator, one cut, as a sentence, a chart, a table and a file that all agree. */
package org.nscb.scorecard.dashboards.figures;
