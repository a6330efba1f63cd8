/** What a file is taken to be, by its name or by the sidecar beside it. */
package org.nscb.scorecard.pipelines.intake.names;
