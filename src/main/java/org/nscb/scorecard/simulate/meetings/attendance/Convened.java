package org.nscb.scorecard.simulate.meetings.attendance;

import java.util.List;

/**
 * A meeting and the agencies with an active interest in it, the one that keeps the record first.
 */
public record Convened(Meeting meeting, List<String> agencies) {}
