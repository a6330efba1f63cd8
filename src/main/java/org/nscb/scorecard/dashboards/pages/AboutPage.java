package org.nscb.scorecard.dashboards.pages;

import java.util.List;

/** What the scorecard is, whose it is, and which indicators it has. */
public record AboutPage(
    Frame frame, String area, List<String> priorities, List<Frame.Link> indicators) {}
