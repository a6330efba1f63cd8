/** Pseudonyms and the key that they are made with. */
package org.nscb.scorecard.pipelines.privacy;
