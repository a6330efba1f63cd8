package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.content.plan.Report;

/** Mistakes in what the Board's plan asks for and what speaks to it. */
class KpiProblemsTest {

  private static final String FILE = "warehouse/kpis.yml";

  @TempDir Path folder;
  private ContentTree tree;

  @BeforeEach
  void copySoundContent() {
    tree = ContentTree.sound(folder);
  }

  @Test
  void aRowIsReadWithItsIntentAndItsEvidence() {
    List<Kpi> kpis = tree.load().kpis();
    assertEquals(List.of("K201", "K202"), kpis.stream().map(Kpi::id).toList());
    Kpi first = kpis.get(0);
    assertEquals(new Kpi.Intent("thresholds", "Thresholds are applied alike."), first.intent());
    assertEquals(List.of("referrals", "re_referrals"), first.evidence().indicators());
    assertEquals(List.of(new Kpi.Part("referrals", "source", "POL")), first.evidence().parts());
    assertEquals(List.of(Report.ANNUAL), kpis.get(1).evidence().reports());
  }

  @Test
  void aRowWithoutEvidenceIsAProblem() {
    problem(
        "{reports: [annual]}",
        "{}",
        "kpis[1].evidence.indicators (line 15): nothing speaks to this row of the plan. Name an"
            + " indicator, a part of one, a milestone or a report.");
  }

  @Test
  void anIndicatorThatIsNotThereIsToldWithTheNearest() {
    problem(
        "[referrals, re_referrals]",
        "[referrals, rereferrals]",
        "kpis[0].evidence.indicators[1] (line 9): `rereferrals` is not an indicator of"
            + " warehouse/indicators. Did you mean `re_referrals`?");
  }

  @Test
  void aPartOfABreakdownThatTheIndicatorDoesNotAllowIsAProblem() {
    problem(
        "breakdown: source, value: POL",
        "breakdown: district, value: POL",
        "kpis[0].evidence.parts[0].breakdown (line 10): `district` is not a breakdown that"
            + " `referrals` allows. Write one of: source, age_band.");
  }

  @Test
  void aPartThatTheBreakdownDoesNotHaveIsToldWithTheNearest() {
    problem(
        "value: POL",
        "value: POLL",
        "kpis[0].evidence.parts[0].value (line 10): `POLL` is not a code of referral_source. Did"
            + " you mean `POL`?");
  }

  @Test
  void aRowThatIsThereTwiceIsAProblem() {
    problem(
        "id: K202", "id: K201", "kpis[1].id (line 11): `K201` is there twice. Give each its own.");
  }

  @Test
  void anIdThatIsNotLikeThoseOfThePlanIsAProblem() {
    problem(
        "id: K202",
        "id: second",
        "kpis[1].id (line 11): `second` is not an id of the plan's rows. Write it like K204.");
  }

  @Test
  void anIntentThatIsNotThereIsToldWithTheNearest() {
    tree.replace(FILE, "intent: thresholds\n    action: The", "intent: treshold\n    action: The");
    assertEquals(
        List.of(
            "kpis[1].intent (line 12): `treshold` is not an intent of warehouse/kpis.yml. Did you"
                + " mean `thresholds`?"),
        tree.problemsOf(FILE));
  }

  @Test
  void aMilestoneWithoutTheSourceOfMilestonesIsAProblem() {
    problem(
        "{reports: [annual]}",
        "{milestones: [A1]}",
        "kpis[1].evidence.milestones (line 15): are rows of the source `delivery_plan`, which is"
            + " not there. Add the source, or name an indicator.");
  }

  @Test
  void aMilestoneThatIsNoIdOfAnActionIsAProblem() {
    problem(
        "{reports: [annual]}",
        "{milestones: [the handbook]}",
        "kpis[1].evidence.milestones[0] (line 15): `the handbook` is not the id of an action. Write"
            + " it as the delivery plan does: letters, digits, dots, dashes, underscores.");
  }

  @Test
  void aReportThatIsNotMadeIsAProblem() {
    problem(
        "[annual]",
        "[monthly]",
        "kpis[1].evidence.reports[0] (line 15): `monthly` is not one of domains, annual,"
            + " exceptions. Write one of: domains, annual, exceptions.");
  }

  private void problem(String text, String replacement, String sentence) {
    tree.replace(FILE, text, replacement);
    assertEquals(List.of(sentence), tree.problemsOf(FILE));
  }
}
