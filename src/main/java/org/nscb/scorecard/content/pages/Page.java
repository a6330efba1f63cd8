package org.nscb.scorecard.content.pages;

import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.indicators.PeriodType;

/**
 * A page that says what, never how: {@code dashboards/pages/<url>.yml}.
 *
 * @param url path below the root, from the file name
 */
public record Page(String url, String title, String lead, List<Section> sections) {

  public record Section(String title, String text, List<Figure> figures) {}

  /**
   * @param comparators of: country, region, neighbours
   */
  public record Figure(
      String indicator,
      Optional<PeriodType> period,
      Optional<String> breakdown,
      List<String> comparators) {}
}
