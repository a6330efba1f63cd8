/** The door: what a file is, what its bytes say, which column is which. */
package org.nscb.scorecard.pipelines.intake;
