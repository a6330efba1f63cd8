package org.nscb.scorecard.dashboards.pages;

import org.nscb.scorecard.content.Content;

/**
 * How figures are made and how to read them.
 *
 * @param low smallest count that is not shown
 * @param high largest count that is not shown
 */
public record MethodPage(Frame frame, int low, int high) {

  public static MethodPage of(Content content, FrameMaker frames) {
    return new MethodPage(
        frames.frame("Method", "/method"),
        content.suppression().low(),
        content.suppression().high());
  }
}
