/** A text as it arrives: its encoding, its line ends, where its header is, how it can be cut. */
package org.nscb.scorecard.pipelines.intake.text;
