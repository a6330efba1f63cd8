/** SHA-256 of files, and files that carry their own. */
package org.nscb.scorecard.lake.hashes;
