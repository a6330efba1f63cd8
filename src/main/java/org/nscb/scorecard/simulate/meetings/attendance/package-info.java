/** One meeting: the agencies around a family, and which of them come, send a report or neither. */
package org.nscb.scorecard.simulate.meetings.attendance;
