/** The pages of what arrived: all deliveries, and one. */
package org.nscb.scorecard.dashboards.pages.deliveries;
