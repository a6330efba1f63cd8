/**
 * What can be said of an indicator: its latest value, which way it went in a year, whether it meets
 * its target. Pages and files say the same because they ask here.
 */
package org.nscb.scorecard.release.standing;
