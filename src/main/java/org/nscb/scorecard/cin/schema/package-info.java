/** The published schemas of the Children in Need census, 2017 to 2026, as data. */
package org.nscb.scorecard.cin.schema;
