/**
 * Meetings and who came to them, invented: the conferences and core groups of the children whom
 * social care knows, by the meetings that their extracts name; reviews of looked-after children,
 * child in need, Family Support Process and LADO meetings, fewer than a county of this size would
 * have; and the meetings of the Board, its subgroups and its advisory groups. All are invented at
 * once, so that a month is the same whatever range is asked for.
 */
package org.nscb.scorecard.simulate.meetings;
