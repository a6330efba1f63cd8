/** A return as bytes and XML, before anything of it is understood: limits, encodings, lines. */
package org.nscb.scorecard.cin.xml;
