package org.nscb.scorecard.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.indicators.Annotation;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Page;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Contract;

/**
 * All content of the three shelves, loaded and cross-checked. Maps keep the order of the files.
 *
 * @param root the folder that holds pipelines, warehouse and dashboards
 * @param kpis the rows of the Board's plan
 */
public record Content(
    Path root,
    Map<String, Agency> agencies,
    Map<String, CodeSet> codeSets,
    Map<String, Contract> sources,
    Map<String, Model> models,
    Map<String, Breakdown> breakdowns,
    Map<String, Indicator> indicators,
    List<Kpi> kpis,
    List<Annotation> annotations,
    Suppression suppression,
    Site site,
    List<Page> pages) {

  /**
   * A model or check of the warehouse: a plain select.
   *
   * @param name schema.table, such as {@code marts.fct_referrals}; checks are {@code checks.<name>}
   */
  public record Model(String name, Path file, String sql) {}

  /** {@code warehouse/suppression.yml}: counts from low to high, both included, are not shown. */
  public record Suppression(int low, int high) {}

  public Path warehouse() {
    return root.resolve("warehouse");
  }

  public Path pipelines() {
    return root.resolve("pipelines");
  }

  public Path dashboards() {
    return root.resolve("dashboards");
  }
}
