/** What each address means: what it takes, what it refuses, and the page that answers it. */
package org.nscb.scorecard.dashboards.answers;
