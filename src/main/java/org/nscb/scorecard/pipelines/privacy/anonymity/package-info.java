/** How many rows of a file are like each other, and who stands out (k-anonymity). */
package org.nscb.scorecard.pipelines.privacy.anonymity;
