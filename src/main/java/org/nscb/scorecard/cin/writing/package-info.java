/** Writes rows of the census tables as a return. */
package org.nscb.scorecard.cin.writing;
