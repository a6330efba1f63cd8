/** What a release is made of, and whether all of it is as it was written. */
package org.nscb.scorecard.release.inputs;
