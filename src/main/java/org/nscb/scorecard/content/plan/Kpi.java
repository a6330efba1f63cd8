package org.nscb.scorecard.content.plan;

import java.util.List;

/**
 * One thing that the Board's plan says it will measure: a row of {@code warehouse/kpis.yml}.
 *
 * @param id such as K204
 * @param action what the plan wants to be done, in its own words
 * @param text how the plan says it is measured, in its own words
 */
public record Kpi(String id, Intent intent, String action, String text, Evidence evidence) {

  /** One of the plan's strategic intents, with its title in the plan's words. */
  public record Intent(String id, String title) {}

  /**
   * What speaks to a row; at least one of all.
   *
   * @param indicators ids
   * @param milestones ids of actions of the delivery plan, which is delivered like all data
   */
  public record Evidence(
      List<String> indicators, List<Part> parts, List<String> milestones, List<Report> reports) {

    public boolean isEmpty() {
      return indicators.isEmpty() && parts.isEmpty() && milestones.isEmpty() && reports.isEmpty();
    }
  }

  /**
   * One value of a breakdown of an indicator.
   *
   * @param value its code
   */
  public record Part(String indicator, String breakdown, String value) {}
}
