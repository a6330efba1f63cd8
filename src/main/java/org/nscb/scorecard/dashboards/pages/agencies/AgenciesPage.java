package org.nscb.scorecard.dashboards.pages.agencies;

import java.util.List;
import org.nscb.scorecard.dashboards.pages.Frame;
import org.nscb.scorecard.dashboards.wording.Verdict;

/**
 * Agencies by kind, set against the measures that exist by agency.
 *
 * @param agencies every one, with what it sends
 */
public record AgenciesPage(
    Frame frame, String lead, List<KindOfAgency> agencies, List<Matrix> matrices) {

  public record KindOfAgency(String title, List<Frame.Link> agencies) {}

  /** The measures of one theme. */
  public record Matrix(
      String title, String path, List<Column> columns, List<KindRows> kinds, List<Cell> all) {}

  /**
   * @param period the one that all its cells are of
   */
  public record Column(String title, String code, String path, String period, String polarity) {}

  public record KindRows(String title, List<Row> rows) {}

  public record Row(String name, String path, List<Cell> cells) {}

  /**
   * @param base "of 152"; or empty
   * @param verdict against all agencies; none where nothing is to be compared
   * @param reason why it is not shown; or empty
   */
  public record Cell(String text, String base, List<Verdict> verdict, String reason) {}
}
