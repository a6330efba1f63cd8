package org.nscb.scorecard.dashboards.pages.indicators;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site.Group;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.dashboards.pages.Frame.Link;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.pages.indicators.IndicatorPage.Belonging;

/** Says what an indicator is to the Board, and which rows of the plan it speaks to. */
final class BelongingMaker {

  private final Content content;

  BelongingMaker(Content content) {
    this.content = content;
  }

  List<Belonging> of(Indicator indicator) {
    List<Belonging> belongings = new ArrayList<>();
    belongings.add(new Belonging("Domain", subjects(SubjectKind.DOMAIN, indicator)));
    belongings.add(new Belonging("Priorities", subjects(SubjectKind.PRIORITY, indicator)));
    belongings.add(new Belonging("Delivery plan", rows(indicator)));
    belongings.add(new Belonging("Owner", owner(indicator)));
    return belongings.stream().filter(belonging -> !belonging.links().isEmpty()).toList();
  }

  private List<Link> subjects(SubjectKind kind, Indicator indicator) {
    return kind.of(content.site()).stream()
        .filter(subject -> kind.holds(subject, indicator))
        .map(subject -> new Link(kind.path(subject.id()), subject.title()))
        .toList();
  }

  private List<Link> rows(Indicator indicator) {
    return content.kpis().stream()
        .filter(kpi -> speaksTo(kpi, indicator.id()))
        .map(kpi -> new Link("/delivery-plan#" + kpi.id(), kpi.id()))
        .toList();
  }

  private static boolean speaksTo(Kpi kpi, String indicator) {
    return kpi.evidence().indicators().contains(indicator)
        || kpi.evidence().parts().stream().anyMatch(part -> part.indicator().equals(indicator));
  }

  private List<Link> owner(Indicator indicator) {
    return content.site().groups().stream()
        .filter(group -> group.id().equals(indicator.use().owner()))
        .map(Group::title)
        .map(title -> new Link("", title))
        .toList();
  }
}
