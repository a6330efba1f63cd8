/** The lines of the Board's plans, as a release holds them. */
package org.nscb.scorecard.release.read.plan;
