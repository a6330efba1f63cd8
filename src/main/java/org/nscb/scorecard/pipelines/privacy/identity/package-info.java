/**
 * Detectors of identities in values: NHS numbers, pupil numbers, postcodes, names and others. They
 * read bytes and make no object for a cell.
 */
package org.nscb.scorecard.pipelines.privacy.identity;
