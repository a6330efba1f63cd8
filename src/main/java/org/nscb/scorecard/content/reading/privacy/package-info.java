/** Readers of the privacy policy and of what a contract says beside it. */
package org.nscb.scorecard.content.reading.privacy;
