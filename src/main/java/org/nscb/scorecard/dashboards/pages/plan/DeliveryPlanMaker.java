package org.nscb.scorecard.dashboards.pages.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.content.plan.Kpi.Intent;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.plan.DeliveryPlanPage.ActionGroup;
import org.nscb.scorecard.dashboards.pages.plan.DeliveryPlanPage.IntentSection;
import org.nscb.scorecard.dashboards.pages.plan.DeliveryPlanPage.Row;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.plan.PlanAction;

/** Makes the page of the Board's plan. */
public final class DeliveryPlanMaker {

  private final Content content;
  private final List<PlanAction> actions;
  private final FrameMaker frames;
  private final PlanLines lines;
  private final EvidenceMaker evidence;

  public DeliveryPlanMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.content = content;
    this.actions = release.planActions();
    this.frames = frames;
    this.lines = new PlanLines(content);
    this.evidence = new EvidenceMaker(content, release);
  }

  public DeliveryPlanPage page() {
    List<PlanAction> own = of(PlanAction.BUSINESS_PLAN);
    return new DeliveryPlanPage(
        frames.frame("Delivery plan", "/delivery-plan"),
        lead(own),
        RagCounts.of("The lines of the plan", "", own),
        intents());
  }

  private List<PlanAction> of(String plan) {
    return actions.stream().filter(a -> a.plan().equals(plan)).toList();
  }

  private String lead(List<PlanAction> own) {
    long known = content.kpis().stream().filter(kpi -> evidence.isKnown(kpi.id())).count();
    String rows =
        "The plan has %s. %d of them show evidence from what agencies delivered."
            .formatted(
                Words.counted(content.kpis().size(), "row to measure", "rows to measure"), known);
    if (own.isEmpty()) {
      return rows + " No delivery of the plan itself says yet how its lines stand.";
    }
    long differ = own.stream().filter(a -> !a.whyDiffers().isEmpty()).count();
    return rows
        + " Its lines stand as they did at the end of %s; owner and dates disagree on %s of them."
            .formatted(
                Periods.month(own.get(0).period()), differ == 0 ? "none" : Numbers.count(differ));
  }

  private List<IntentSection> intents() {
    Map<Intent, List<Kpi>> byIntent = new LinkedHashMap<>();
    content
        .kpis()
        .forEach(k -> byIntent.computeIfAbsent(k.intent(), i -> new ArrayList<>()).add(k));
    List<IntentSection> sections = new ArrayList<>();
    byIntent.forEach(
        (intent, kpis) ->
            sections.add(new IntentSection(sections.size() + 1, intent.title(), groups(kpis))));
    return sections;
  }

  private List<ActionGroup> groups(List<Kpi> kpis) {
    Map<String, List<Row>> byAction = new LinkedHashMap<>();
    kpis.forEach(k -> byAction.computeIfAbsent(k.action(), a -> new ArrayList<>()).add(row(k)));
    return byAction.entrySet().stream()
        .map(e -> new ActionGroup(e.getKey(), e.getValue()))
        .toList();
  }

  private Row row(Kpi kpi) {
    Map<String, List<PlanAction>> byPlan = new LinkedHashMap<>();
    actions.stream()
        .filter(a -> a.measures().contains(kpi.id()) || isMilestone(kpi, a))
        .forEach(a -> byPlan.computeIfAbsent(a.plan(), p -> new ArrayList<>()).add(a));
    List<PlanAction> own = byPlan.getOrDefault(PlanAction.BUSINESS_PLAN, List.of());
    byPlan.remove(PlanAction.BUSINESS_PLAN);
    return new Row(
        kpi.id(),
        kpi.text(),
        own.stream().map(lines::line).map(line -> line.beside(kpi.text())).toList(),
        byPlan.entrySet().stream()
            .map(e -> RagCounts.of(lines.plan(e.getKey()), path(e.getKey()), e.getValue()))
            .toList(),
        evidence.of(kpi.id()));
  }

  private static boolean isMilestone(Kpi kpi, PlanAction action) {
    return action.plan().equals(PlanAction.BUSINESS_PLAN)
        && kpi.evidence().milestones().contains(action.actionId());
  }

  private static String path(String plan) {
    return plan.equals(PlanAction.CASE_REVIEWS) ? "/case-reviews" : "";
  }
}
