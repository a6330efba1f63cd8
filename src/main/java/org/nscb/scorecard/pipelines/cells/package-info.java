/** Records and single values of a comma-separated file, read from its bytes. */
package org.nscb.scorecard.pipelines.cells;
