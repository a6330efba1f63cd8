/**
 * Where the header of a table is, what stands above it, and which column of a contract is which.
 */
package org.nscb.scorecard.pipelines.intake.headers;
