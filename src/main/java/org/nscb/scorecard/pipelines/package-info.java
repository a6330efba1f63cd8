/**
 * What arrives: the files of the inbox become receipts, silver and quarantine.
 *
 * <p>{@code intake} recognises and keeps a file, {@code rows} reads its rows by the contract,
 * {@code cells} reads single values, {@code privacy} makes pseudonyms, {@code spark} does it to all
 * new files at once. All but the last need no Spark.
 */
package org.nscb.scorecard.pipelines;
