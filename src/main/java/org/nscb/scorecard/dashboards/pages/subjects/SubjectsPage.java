package org.nscb.scorecard.dashboards.pages.subjects;

import java.util.List;
import org.nscb.scorecard.dashboards.pages.Frame;

/**
 * The subjects of one kind, each with how its indicators stand.
 *
 * @param others pages that belong to no subject
 */
public record SubjectsPage(
    Frame frame, String lead, List<SubjectCount> subjects, List<Frame.Link> others) {}
