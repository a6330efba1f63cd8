package org.nscb.scorecard.content.reading.pages;

import org.nscb.scorecard.content.problems.Vocabulary;

/** The names of {@code dashboards/site.yml} that indicators may mention. */
public record SiteNames(
    Vocabulary themes, Vocabulary domains, Vocabulary priorities, Vocabulary groups) {}
