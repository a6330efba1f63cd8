/** How a return departs from the schema of its year, and is read all the same. */
package org.nscb.scorecard.cin.departures;
