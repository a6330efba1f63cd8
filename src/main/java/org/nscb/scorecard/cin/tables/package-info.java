/** The tables that a return of the Children in Need census is read into. */
package org.nscb.scorecard.cin.tables;
