/** Reads what the Board's business plan asks to be measured. */
package org.nscb.scorecard.content.reading.plan;
