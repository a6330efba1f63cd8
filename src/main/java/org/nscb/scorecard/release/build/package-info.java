/**
 * How a release is made: from what, in which order, and written so that it cannot be half there.
 */
package org.nscb.scorecard.release.build;
