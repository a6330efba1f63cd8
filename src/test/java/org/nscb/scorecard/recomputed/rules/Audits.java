package org.nscb.scorecard.recomputed.rules;

import java.util.stream.Stream;

/** Audits of case files. */
public final class Audits {
  private static final String THEME = "audit_theme";

  private final Facts facts;

  public Audits(Facts facts) {
    this.facts = facts;
  }

  Rule auditsCompleted() {
    return Rule.count(audits().map(a -> byTheme(a).by("grade", grade(a))));
  }

  Rule auditsGoodOrBetter() {
    return Rule.share(
        audits().filter(a -> grade(a) != null), a -> isGood(grade(a)), Audits::byTheme);
  }

  Rule auditInformationSharingGood() {
    return Rule.share(
        audits().filter(a -> a.has("information_sharing_grade")),
        a -> isGood(a.text("information_sharing_grade")),
        Audits::byTheme);
  }

  Rule auditReportsGood() {
    return Rule.share(
        audits().filter(a -> a.has("report_grade")),
        a -> isGood(a.text("report_grade")),
        a -> Event.in(a.month("audit_date")).by("agency", a.text("audited_agency")));
  }

  Rule auditPlansSmart() {
    return ofPlans("plan_smart");
  }

  Rule auditPlansWithContingency() {
    return ofPlans("plan_contingency");
  }

  Rule auditChildVoiceRecorded() {
    return Rule.share(
        audits().filter(a -> a.has("voice_recorded")),
        a -> a.yes("voice_recorded"),
        Audits::byTheme);
  }

  Rule auditChildVoiceActedOn() {
    return Rule.share(
        audits()
            .filter(
                a -> a.no("voice_recorded") || a.yes("voice_recorded") && a.has("voice_acted_on")),
        a -> !a.no("voice_recorded") && a.yes("voice_acted_on"),
        Audits::byTheme);
  }

  Rule auditActionsOnTime() {
    return Rule.share(
        audits().filter(a -> a.has("actions_due_on")),
        a ->
            a.has("actions_completed_on")
                && !a.date("actions_completed_on").isAfter(a.date("actions_due_on")),
        a -> Event.in(a.month("actions_due_on")).by("agency", a.text("audited_agency")));
  }

  private Stream<Row> audits() {
    return facts.known("audits");
  }

  private Rule ofPlans(String mark) {
    return Rule.share(
        audits().filter(a -> a.has(mark)),
        a -> a.yes(mark),
        a -> Event.in(a.month("audit_date")).by("category", a.text("category")));
  }

  private static String grade(Row audit) {
    return audit.has("moderated_grade") ? audit.text("moderated_grade") : audit.text("grade");
  }

  private static boolean isGood(String grade) {
    return grade.equals("good") || grade.equals("outstanding");
  }

  private static Event byTheme(Row audit) {
    return Event.in(audit.month("audit_date")).by(THEME, audit.text("theme"));
  }
}
