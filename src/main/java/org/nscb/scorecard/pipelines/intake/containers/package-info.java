/** Files that hold others: zip, gzip and workbooks, read within limits and never to the disk. */
package org.nscb.scorecard.pipelines.intake.containers;
