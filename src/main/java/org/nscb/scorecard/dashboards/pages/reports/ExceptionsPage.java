package org.nscb.scorecard.dashboards.pages.reports;

import java.util.List;
import org.nscb.scorecard.dashboards.pages.Control;
import org.nscb.scorecard.dashboards.pages.Frame;
import org.nscb.scorecard.dashboards.pages.summaries.Summary;

/**
 * What the Board must look at in one month.
 *
 * @param months to choose from; the newest first
 * @param groups what got worse, what missed its target, what cannot be said
 */
public record ExceptionsPage(
    Frame frame, String month, String lead, List<Control> months, List<Group> groups) {

  /**
   * @param none what is said when it is empty
   */
  public record Group(String title, String text, String none, List<Exception> exceptions) {}

  /**
   * @param owner the group that answers for it
   * @param question what a Board member may ask about it
   */
  public record Exception(Summary summary, String owner, String question) {}
}
