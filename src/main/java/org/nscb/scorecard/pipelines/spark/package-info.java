/**
 * The one place that knows Spark and Parquet: chunks of files are read side by side and written to
 * staging.
 */
package org.nscb.scorecard.pipelines.spark;
