/** What of a file is looked at for identities, what is counted, and what follows from it. */
package org.nscb.scorecard.pipelines.privacy.watch;
