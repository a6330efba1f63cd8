/**
 * The census at an agency's own desk: what the rules find in a return, as files that a spreadsheet
 * opens and a page to work through. They show what the cells hold; nothing of them is kept.
 */
package org.nscb.scorecard.cli.census;
