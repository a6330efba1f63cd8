/** Reads a return of the Children in Need census into rows of its tables. */
package org.nscb.scorecard.cin.reading;
