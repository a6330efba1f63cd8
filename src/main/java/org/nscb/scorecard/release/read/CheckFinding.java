package org.nscb.scorecard.release.read;

/**
 * What one check of the warehouse found when the release was made.
 *
 * @param name as its file in {@code warehouse/checks}
 * @param severity fail or warn; with a failure that finds a row there is no release
 * @param sentence what it looks for
 * @param rows how many it found
 */
public record CheckFinding(String name, String severity, String sentence, long rows) {}
