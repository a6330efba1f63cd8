package org.nscb.scorecard.dashboards.pages.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.content.plan.Kpi.Part;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.pages.plan.DeliveryPlanPage.Evidence;
import org.nscb.scorecard.dashboards.pages.summaries.Summary;
import org.nscb.scorecard.dashboards.pages.summaries.SummaryMaker;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.KpiEvidence;
import org.nscb.scorecard.release.read.KpiEvidence.Kind;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;

/** Shows what a release says to each row of the plan. */
final class EvidenceMaker {

  private static final Map<String, String> REPORTS =
      Map.of("annual", "Annual evidence", "exceptions", "Exceptions");

  private final Content content;
  private final SummaryMaker summaries;
  private final Map<String, List<KpiEvidence>> byRow;

  EvidenceMaker(Content content, ReleaseReader release) {
    this.content = content;
    this.summaries = new SummaryMaker(content, release);
    this.byRow = release.kpis().stream().collect(Collectors.groupingBy(KpiEvidence::kpi));
  }

  /** Without the milestones that are lines of the plan: these are shown as such. */
  List<Evidence> of(String kpi) {
    return byRow.getOrDefault(kpi, List.of()).stream()
        .filter(e -> e.kind() != Kind.MILESTONE || e.status() != Status.SHOWN)
        .map(this::evidence)
        .toList();
  }

  boolean isKnown(String kpi) {
    return byRow.getOrDefault(kpi, List.of()).stream().anyMatch(e -> e.status() == Status.SHOWN);
  }

  private Evidence evidence(KpiEvidence evidence) {
    String[] names = evidence.evidence().split("/");
    return switch (evidence.kind()) {
      case INDICATOR -> figure(summaries.row(content.indicators().get(names[0])), evidence);
      case PART -> figure(summaries.row(new Part(names[0], names[1], names[2])), evidence);
      case MILESTONE -> plain("Milestone " + names[1], "", evidence);
      case REPORT -> report(names[0], names[1], evidence);
    };
  }

  private static Evidence figure(Summary row, KpiEvidence evidence) {
    return new Evidence(
        row.title(),
        row.code(),
        row.path(),
        row.derived(),
        row.latest(),
        row.period(),
        List.of(row.travel()),
        row.change(),
        row.target(),
        row.sparkline(),
        evidence.coverage(),
        List.of(row.quality()),
        row.reason());
  }

  private Evidence report(String kind, String id, KpiEvidence evidence) {
    if (kind.equals("report")) {
      return plain(REPORTS.getOrDefault(id, id), "/" + id, evidence);
    }
    String title =
        content.site().domains().stream()
            .filter(domain -> domain.id().equals(id))
            .map(Theme::title)
            .findFirst()
            .orElse(id);
    return plain(title, SubjectKind.DOMAIN.path(id), evidence);
  }

  private static String latest(KpiEvidence evidence) {
    return evidence.kind() == Kind.REPORT
        ? Words.counted(Long.parseLong(evidence.latestValue()), "indicator", "indicators")
        : evidence.latestValue();
  }

  private static Evidence plain(String title, String path, KpiEvidence evidence) {
    boolean shown = evidence.status() == Status.SHOWN;
    return new Evidence(
        title,
        "",
        path,
        "",
        shown ? latest(evidence) : Words.status(evidence.status()),
        evidence.period().isEmpty() ? "" : Periods.month(YearMonth.parse(evidence.period())),
        List.of(),
        "",
        "",
        "",
        evidence.coverage(),
        List.of(),
        evidence.reason());
  }
}
