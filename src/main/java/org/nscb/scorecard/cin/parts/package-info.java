/** Divides a return into parts that are read side by side. */
package org.nscb.scorecard.cin.parts;
