/** The spellings that no code matches, kept sealed for whoever looks after the aliases. */
package org.nscb.scorecard.pipelines.unmapped;
