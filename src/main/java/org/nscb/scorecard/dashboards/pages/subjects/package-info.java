/** Pages that show many indicators: the overview, and subjects of every kind. */
package org.nscb.scorecard.dashboards.pages.subjects;
