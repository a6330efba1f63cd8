/** Files that are kept encrypted, because identifiers of people stand in them. */
package org.nscb.scorecard.lake.sealed;
