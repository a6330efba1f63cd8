/**
 * Which rows of the deliveries in force stand, where one delivery is judged by another: windows
 * that overlap, parts of one month, references. Judged when a release is made and from what is in
 * force alone, so that the order of arrival makes no difference.
 */
package org.nscb.scorecard.warehouse.standing;
