package org.nscb.scorecard.simulate.care.extracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nscb.scorecard.simulate.care.NeedPlan;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/** Visits of the month to children on a child protection or child in need plan. */
final class ChildVisitsExtract implements PartnerExtract {

  private final World world;
  private final VisitDays days;

  ChildVisitsExtract(World world) {
    this.world = world;
    days = new VisitDays(world.workingDays());
  }

  /** One child on a plan in a month, from the first to the last day of it there. */
  private record OnPlan(
      Child child, VisitDays.Kind kind, String plan, LocalDate from, LocalDate to) {}

  @Override
  public String source() {
    return "child_visits";
  }

  @Override
  public List<String> senders() {
    return List.of("norfolk_csc");
  }

  @Override
  public List<String> columns() {
    return ChildRow.columns(
        "visit_id", "child_id", "visit_date", "plan_kind", "plan_id", "seen", "seen_alone");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    List<String[]> rows = new ArrayList<>();
    for (OnPlan onPlan : onPlan(month)) {
      // brothers and sisters are visited together, and one of them may be out
      String home = onPlan.child().family().children().get(0).id();
      List<LocalDate> visited =
          days.of(
              onPlan.kind(),
              onPlan.child().family().district(),
              onPlan.from(),
              onPlan.to(),
              Chance.of(world.seed(), "visits to " + home + " in " + month));
      Chance chance = Chance.of(world.seed(), "visit to " + onPlan.plan() + " in " + month);
      for (int i = 0; i < visited.size(); i++) {
        rows.add(row(onPlan, visited.get(i), i, month, chance));
      }
    }
    rows.sort(Comparator.comparing(row -> row[2]));
    return rows;
  }

  private List<OnPlan> onPlan(YearMonth month) {
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    List<OnPlan> all = new ArrayList<>();
    for (PlanSpell spell : world.caseload().plans()) {
      LocalDate end = spell.end() == null ? Records.END : spell.end();
      if (!spell.siblings().isOfAnotherCouncil()
          && !spell.start().isAfter(last)
          && !end.isBefore(first)) {
        all.add(
            new OnPlan(
                spell.child(),
                VisitDays.Kind.CP,
                spell.id(),
                later(first, spell.start()),
                earlier(last, end)));
      }
    }
    for (NeedPlan plan : world.care().plans()) {
      if (plan.isInExtractOf(month)) {
        LocalDate end = plan.end() == null ? Records.END : plan.end();
        all.add(
            new OnPlan(
                plan.episode().child(),
                VisitDays.Kind.CIN,
                plan.id(),
                later(first, plan.start()),
                earlier(last, end)));
      }
    }
    return all;
  }

  private static String[] row(
      OnPlan onPlan, LocalDate day, int number, YearMonth month, Chance chance) {
    boolean seen = chance.happens(VisitDays.SEEN);
    return ChildRow.of(
        onPlan.child(),
        month.atEndOfMonth(),
        "VS" + onPlan.plan().substring(1) + month.toString().replace("-", "") + number,
        onPlan.child().id(),
        day.toString(),
        onPlan.kind().name(),
        onPlan.plan(),
        String.valueOf(seen),
        seen ? VisitDays.alone(onPlan.child(), day, chance) : "false");
  }

  private static LocalDate later(LocalDate day, LocalDate other) {
    return day.isAfter(other) ? day : other;
  }

  private static LocalDate earlier(LocalDate day, LocalDate other) {
    return day.isBefore(other) ? day : other;
  }
}
