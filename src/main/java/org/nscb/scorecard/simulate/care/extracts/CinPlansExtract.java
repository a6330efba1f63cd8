package org.nscb.scorecard.simulate.care.extracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.nscb.scorecard.simulate.care.NeedPlan;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/** Child in need plans that are open at any time in the month. */
final class CinPlansExtract implements PartnerExtract {

  private final List<NeedPlan> plans;

  CinPlansExtract(World world) {
    plans = world.care().plans();
  }

  @Override
  public String source() {
    return "cin_plans";
  }

  @Override
  public List<String> senders() {
    return List.of("norfolk_csc");
  }

  @Override
  public List<String> columns() {
    return ChildRow.columns("plan_id", "child_id", "referral_id", "start_date", "end_date");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    return plans.stream()
        .filter(plan -> plan.isInExtractOf(month))
        .map(plan -> row(plan, month.atEndOfMonth()))
        .toList();
  }

  private static String[] row(NeedPlan plan, LocalDate known) {
    return ChildRow.of(
        plan.episode().child(),
        known,
        plan.id(),
        plan.episode().child().id(),
        plan.episode().id(),
        plan.start().toString(),
        ChildRow.asKnown(plan.end(), known));
  }
}
