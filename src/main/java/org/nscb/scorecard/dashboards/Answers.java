package org.nscb.scorecard.dashboards;

import java.util.List;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.answers.AboutAnswers;
import org.nscb.scorecard.dashboards.answers.AgencyAnswers;
import org.nscb.scorecard.dashboards.answers.DeliveryAnswers;
import org.nscb.scorecard.dashboards.answers.IndicatorAnswers;
import org.nscb.scorecard.dashboards.answers.PlanAnswers;
import org.nscb.scorecard.dashboards.answers.ReleasePages;
import org.nscb.scorecard.dashboards.answers.ReportAnswers;
import org.nscb.scorecard.dashboards.answers.SubjectAnswers;
import org.nscb.scorecard.dashboards.serving.Asked;
import org.nscb.scorecard.dashboards.serving.Assets;
import org.nscb.scorecard.dashboards.serving.OpenedRelease;
import org.nscb.scorecard.dashboards.serving.Serving;
import org.nscb.scorecard.release.CurrentRelease;

/** Those who answer addresses. */
record Answers(
    SubjectAnswers subjects,
    PlanAnswers plan,
    AgencyAnswers agencies,
    ReportAnswers reports,
    IndicatorAnswers indicators,
    DeliveryAnswers deliveries,
    AboutAnswers about) {

  static Answers of(
      Content content,
      CurrentRelease<OpenedRelease> current,
      Serving serving,
      ReleasePages pages,
      Assets assets) {
    return new Answers(
        new SubjectAnswers(content, serving, pages),
        new PlanAnswers(content, serving, pages),
        new AgencyAnswers(content, serving, pages),
        new ReportAnswers(content, serving, pages),
        new IndicatorAnswers(content, serving, pages),
        new DeliveryAnswers(content, serving, pages),
        new AboutAnswers(content, current, serving, pages, assets));
  }

  /** The pages that everybody opens, the first of them first. */
  List<Asked> ahead() {
    return Stream.of(
            subjects.ahead(),
            plan.ahead(),
            agencies.ahead(),
            reports.ahead(),
            deliveries.ahead(),
            indicators.ahead())
        .flatMap(List::stream)
        .toList();
  }
}
