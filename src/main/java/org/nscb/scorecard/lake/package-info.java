/** The data folder: receipts, what is in force, and writing that survives a crash. */
package org.nscb.scorecard.lake;
