/** The current release as text: CSV files, and a page for a terminal. */
package org.nscb.scorecard.release.text;
