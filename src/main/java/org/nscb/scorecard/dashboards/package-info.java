/** The web server: reads one release, answers with pages, and holds no row about a child. */
package org.nscb.scorecard.dashboards;
