/** What the Board's business plan asks to be measured, and what the scorecard answers with. */
package org.nscb.scorecard.content.plan;
