/**
 * What a release says, as records: the only way from the pages to the data. Nothing here is about
 * one child, and nothing here can write.
 */
package org.nscb.scorecard.release.read;
