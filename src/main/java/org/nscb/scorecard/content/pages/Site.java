package org.nscb.scorecard.content.pages;

import java.util.List;

/**
 * Which board this is: {@code dashboards/site.yml}. Another board changes this file, never Java.
 *
 * @param invented whether the extracts are invented, said on every page
 */
public record Site(
    String boardName,
    String boardShortName,
    Area area,
    Area region,
    Area country,
    List<String> priorities,
    List<Theme> themes,
    boolean invented) {

  /**
   * @param code ONS code
   * @param localAuthorityNumber the DfE's three digits, empty for a region or country
   */
  public record Area(String code, String name, String localAuthorityNumber) {}

  /** A group of indicators, in the order of the navigation. */
  public record Theme(String id, String title, String lead) {}
}
