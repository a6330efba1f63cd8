/** What an address of a figure means, and which addresses mean nothing. */
package org.nscb.scorecard.dashboards.addresses;
