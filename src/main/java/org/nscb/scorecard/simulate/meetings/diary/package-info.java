/** When meetings fall due, and when they are held. */
package org.nscb.scorecard.simulate.meetings.diary;
