/** A typed object for each template, and the makers that fill them from a release. */
package org.nscb.scorecard.dashboards.pages;
