/**
 * What the pages are served with: a release that is open, the pages made of it, what browsers are
 * told.
 */
package org.nscb.scorecard.dashboards.serving;
