package org.nscb.scorecard.dashboards.pages;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param title of the page, without the name of the site
 * @param current path of the page's entry in the navigation
 * @param notice that the extracts are invented; empty when they are real
 * @param release one sentence about the release; empty when there is none
 */
public record Frame(
    String title,
    String boardName,
    String shortName,
    String current,
    List<Link> navigation,
    AssetUrls assets,
    String notice,
    String release) {

  public record Link(String path, String title) {}

  /** Addresses that change when the file does. */
  public record AssetUrls(String styleSheet, String charts, String echarts, String icon) {}

  public Frame {
    navigation = List.copyOf(navigation);
  }
}
