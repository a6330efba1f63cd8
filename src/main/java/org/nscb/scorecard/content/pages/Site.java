package org.nscb.scorecard.content.pages;

import java.util.List;

/**
 * Which board this is: {@code dashboards/site.yml}. Another board changes this file, never Java.
 *
 * @param priorities what the Board gives its attention to first
 * @param domains what the Board asks of its indicators, each in one of them
 * @param groups the Board and its subgroups
 * @param themes subjects, in the order of the navigation
 * @param invented whether the extracts are invented, said on every page
 */
public record Site(
    String boardName,
    String boardShortName,
    Area area,
    Area region,
    Area country,
    List<Theme> priorities,
    List<Theme> domains,
    List<Group> groups,
    List<Theme> themes,
    boolean invented) {

  /**
   * @param code ONS code
   * @param localAuthorityNumber the DfE's three digits, empty for a region or country
   */
  public record Area(String code, String name, String localAuthorityNumber) {}

  /** A group of indicators with a page: a subject, a domain, or a priority of the Board. */
  public record Theme(String id, String title, String lead) {}

  /** A group of the Board, such as a subgroup, that answers for indicators. */
  public record Group(String id, String title) {}
}
