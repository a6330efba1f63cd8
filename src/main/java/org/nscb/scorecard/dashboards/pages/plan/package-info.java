/** The Board's plan with its live evidence, and the actions that come from case reviews. */
package org.nscb.scorecard.dashboards.pages.plan;
