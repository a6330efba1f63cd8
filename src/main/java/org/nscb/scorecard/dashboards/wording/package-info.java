/** How figures are put into words: periods, numbers, direction of travel, headlines. */
package org.nscb.scorecard.dashboards.wording;
