package org.nscb.scorecard.dashboards.pages;

import java.util.List;

/** A page that cannot show what was asked for: what happened, and what to do. */
public record MessagePage(
    Frame frame, String heading, String text, String linksTitle, List<Frame.Link> links) {}
