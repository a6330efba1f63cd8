package org.nscb.scorecard.dashboards.pages;

import java.util.List;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.content.pages.Site.Theme;

/**
 * The ways in which indicators stand together, each with its index and a page for each of its own.
 */
public enum SubjectKind {
  DOMAIN("/domains", "Domains", "What the Board asks of its indicators: each belongs to one."),
  PRIORITY(
      "/priorities",
      "Priorities",
      "What the Board gives its attention to first. An indicator may speak to several, or to none."),
  THEME("/themes", "Subjects", "Indicators by what they are about, with their figures.");

  private final String path;
  private final String title;
  private final String lead;

  SubjectKind(String path, String title, String lead) {
    this.path = path;
    this.title = title;
    this.lead = lead;
  }

  /** Of the index. */
  public String path() {
    return path;
  }

  public String title() {
    return title;
  }

  public String lead() {
    return lead;
  }

  /** Of the page of one of them. */
  public String path(String id) {
    return path + "/" + url(id);
  }

  /** An id as addresses and page files write it: {@code front-door}. */
  public static String url(String id) {
    return id.replace('_', '-');
  }

  public List<Theme> of(Site site) {
    return switch (this) {
      case DOMAIN -> site.domains();
      case PRIORITY -> site.priorities();
      case THEME -> site.themes();
    };
  }

  public boolean holds(Theme subject, Indicator indicator) {
    return switch (this) {
      case DOMAIN -> indicator.use().domain().equals(subject.id());
      case PRIORITY -> indicator.use().priorities().contains(subject.id());
      case THEME -> indicator.theme().equals(subject.id());
    };
  }
}
