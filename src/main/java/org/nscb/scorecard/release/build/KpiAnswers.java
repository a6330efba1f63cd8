package org.nscb.scorecard.release.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.content.plan.Kpi.Part;
import org.nscb.scorecard.content.plan.Report;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.KpiEvidence;
import org.nscb.scorecard.release.read.KpiEvidence.Kind;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.release.read.plan.PlanAction;
import org.nscb.scorecard.release.standing.MilestoneTravel;
import org.nscb.scorecard.release.standing.Standing;
import org.nscb.scorecard.release.standing.Standings;
import org.nscb.scorecard.statistics.DirectionOfTravel.Movement;
import org.nscb.scorecard.statistics.Rounding;

/** What a release has to say to each row of the Board's plan. */
final class KpiAnswers {

  private final Content content;
  private final ReleaseReader release;
  private final Standings standings;
  private final List<Standing> all;

  KpiAnswers(Content content, ReleaseReader release) {
    this.content = content;
    this.release = release;
    this.standings = new Standings(content, release);
    this.all = standings.all();
  }

  List<KpiEvidence> of(Kpi kpi) {
    List<KpiEvidence> evidence = new ArrayList<>();
    for (String id : kpi.evidence().indicators()) {
      evidence.add(figure(kpi, Kind.INDICATOR, id, standings.of(content.indicators().get(id))));
    }
    for (Part part : kpi.evidence().parts()) {
      String id = part.indicator() + "/" + part.breakdown() + "/" + part.value();
      evidence.add(figure(kpi, Kind.PART, id, standings.of(part)));
    }
    kpi.evidence().milestones().forEach(id -> evidence.add(milestone(kpi, id)));
    kpi.evidence().reports().forEach(report -> evidence.addAll(report(kpi, report)));
    return evidence;
  }

  private static KpiEvidence figure(Kpi kpi, Kind kind, String id, Standing standing) {
    Optional<IndicatorValue> latest = standing.latest();
    return new KpiEvidence(
        kpi.id(),
        kind,
        id,
        text(standing.number()),
        latest.map(value -> value.period().toString()).orElse(""),
        standing.status(),
        latest.map(IndicatorValue::reason).orElse("Nothing has been delivered for it."),
        standing.direction().words(),
        latest.map(value -> value.coverage().words()).orElse(""));
  }

  /** As exports write figures: one decimal place, half-up, and whole numbers as they are. */
  private static String text(OptionalDouble number) {
    if (number.isEmpty()) {
      return "";
    }
    double value = number.getAsDouble();
    return value == Math.rint(value)
        ? Rounding.halfUp(value, 0).toPlainString()
        : Rounding.halfUp(value).toPlainString();
  }

  private KpiEvidence milestone(Kpi kpi, String id) {
    Optional<PlanAction> action =
        release.planActions().stream()
            .filter(line -> line.plan().equals(PlanAction.BUSINESS_PLAN))
            .filter(line -> line.actionId().equals(id))
            .findFirst();
    return new KpiEvidence(
        kpi.id(),
        Kind.MILESTONE,
        "milestone/" + id,
        action.map(line -> line.computedRag().words()).orElse(""),
        action.map(line -> line.period().toString()).orElse(""),
        action.isPresent() ? Status.SHOWN : Status.UNAVAILABLE,
        action.isPresent() ? "" : "No delivery plan that was delivered has the action " + id + ".",
        action.map(line -> MilestoneTravel.of(line).words()).orElse(""),
        action.isPresent() ? "The plan as it stood at the end of the month" : "");
  }

  private List<KpiEvidence> report(Kpi kpi, Report report) {
    return switch (report) {
      case DOMAINS -> content.site().domains().stream().map(domain -> domain(kpi, domain)).toList();
      case ANNUAL ->
          List.of(
              counted(
                  kpi,
                  "report/annual",
                  all,
                  s -> s.direction().movement() != Movement.CANNOT_TELL,
                  "can be compared with a year before"));
      case EXCEPTIONS -> List.of(exceptions(kpi));
    };
  }

  private KpiEvidence domain(Kpi kpi, Theme domain) {
    return counted(
        kpi,
        "domain/" + domain.id(),
        all.stream().filter(s -> s.indicator().use().domain().equals(domain.id())).toList(),
        s -> s.status() == Status.SHOWN,
        "have a value");
  }

  private KpiEvidence counted(
      Kpi kpi, String id, List<Standing> asked, Predicate<Standing> test, String words) {
    long holds = asked.stream().filter(test).count();
    return reported(
        kpi, id, holds, holds, "%d of %d indicators %s".formatted(holds, asked.size(), words));
  }

  /** Of the last month of the extracts. */
  private KpiEvidence exceptions(Kpi kpi) {
    List<Standing> then =
        release
            .info()
            .extractsTo()
            .map(month -> all.stream().map(standing -> standing.asAt(month)).toList())
            .orElse(List.of());
    long known = then.stream().filter(s -> s.status() == Status.SHOWN).count();
    return reported(
        kpi,
        "report/exceptions",
        then.stream().filter(Standing::isException).count(),
        known,
        "%d of %d indicators have a value".formatted(known, all.size()));
  }

  private KpiEvidence reported(Kpi kpi, String id, long number, long known, String coverage) {
    boolean any = known > 0;
    return new KpiEvidence(
        kpi.id(),
        Kind.REPORT,
        id,
        any ? Long.toString(number) : "",
        release.info().extractsTo().map(Object::toString).orElse(""),
        any ? Status.SHOWN : Status.UNAVAILABLE,
        any ? "" : "No indicator of it has a value.",
        "",
        coverage);
  }
}
