package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.indicators.AgencyRole;
import org.nscb.scorecard.content.indicators.Indicator;

/** Mistakes in what an indicator is to the Board and in what bounds its values. */
class BoardUseProblemsTest {

  private static final String SHARE = "warehouse/indicators/re_referrals/indicator.yml";
  private static final String RATE = "warehouse/indicators/referrals/indicator.yml";
  private static final String BREAKDOWNS = "warehouse/breakdowns.yml";

  @TempDir Path folder;
  private ContentTree tree;

  @BeforeEach
  void copySoundContent() {
    tree = ContentTree.sound(folder);
  }

  @Test
  void everythingThatMayBeSaidIsRead() {
    byAgency("agencies: sends\n");
    tree.append(
        SHARE,
        """
        priorities: [neglect]
        target: {value: 10, source: the plan}
        effective: {from: 2013-04, to: 2014-03, because: The form changed.}
        derived: Found by the child.
        shown_in_full: It counts forms.
        """);
    Indicator indicator = tree.load().indicators().get("re_referrals");
    assertEquals(List.of("neglect"), indicator.use().priorities());
    assertEquals(10, indicator.use().target().orElseThrow().value());
    assertEquals("The form changed.", indicator.limits().effective().orElseThrow().because());
    assertEquals("Found by the child.", indicator.limits().derived().orElseThrow());
    assertTrue(indicator.limits().shownInFull().isPresent());
    assertEquals(AgencyRole.SENDS, indicator.agencyRole().orElseThrow());
  }

  @Test
  void aDomainThatIsNotThereIsToldWithTheNearest() {
    tree.replace(SHARE, "domain: outcomes", "domain: outcome");
    assertProblem(
        "domain (line 16): `outcome` is not a domain of dashboards/site.yml. Did you mean"
            + " `outcomes`?");
  }

  @Test
  void anOwnerThatIsNotThereIsToldWithTheNearest() {
    tree.replace(SHARE, "owner: board", "owner: bord");
    assertProblem(
        "owner (line 17): `bord` is not a group of dashboards/site.yml. Did you mean `board`?");
  }

  @Test
  void anIndicatorWithoutADomainIsAProblem() {
    tree.replace(SHARE, "domain: outcomes\n", "");
    assertProblem("domain (line 1): is missing. Add `domain:`.");
  }

  @Test
  void aPriorityThatIsNotThereIsToldWithTheNearest() {
    tree.append(SHARE, "priorities: [neglekt]\n");
    assertProblem(
        "priorities[0] (line 18): `neglekt` is not a priority of dashboards/site.yml. Did you mean"
            + " `neglect`?");
  }

  @Test
  void aTargetWithoutANumberIsAProblem() {
    tree.append(SHARE, "target: {source: the plan}\n");
    assertProblem("target.value (line 18): is missing. Write the number that is wanted.");
  }

  @Test
  void aTargetOfWhatCarriesNoJudgementIsAProblem() {
    tree.append(RATE, "target: {value: 10, source: the plan}\n");
    assertEquals(
        List.of(
            "target (line 23): neither higher nor lower is better, so nobody can say whether it is"
                + " met. Choose another polarity, or remove it."),
        tree.problemsOf(RATE));
  }

  @Test
  void effectiveWithoutAMonthIsAProblem() {
    tree.append(SHARE, "effective: {because: The form changed.}\n");
    assertProblem(
        "effective.from (line 18): neither from nor to is there. Write the first or the last"
            + " month.");
  }

  @Test
  void effectiveThatEndsBeforeItBeginsIsAProblem() {
    tree.append(SHARE, "effective: {from: 2014-04, to: 2014-03, because: The form changed.}\n");
    assertProblem(
        "effective.to (line 18): is before from. Give the last month in which it existed.");
  }

  @Test
  void aCutByAgencyThatDoesNotSayWhatTheyDoIsAProblem() {
    byAgency("");
    assertProblem(
        "agencies (line 1): is missing, and the breakdown `agency` is there. Write `sends` where"
            + " the agencies are those that sent the rows, `acts` where the rows speak of them.");
  }

  @Test
  void whatAgenciesDoWithoutACutByThemIsAProblem() {
    tree.append(SHARE, "agencies: acts\n");
    assertProblem("agencies (line 18): is for the breakdown `agency` alone. Remove it.");
  }

  @Test
  void aCountWithADenominatorIsAProblem() {
    tree.replace(SHARE, "measure: percentage", "measure: count");
    assertProblem(
        "measure (line 5): a count has no denominator. Remove denominator.sql beside this file.");
  }

  private void byAgency(String role) {
    tree.append(
        BREAKDOWNS,
        "  - {id: agency, title: Agency, parts: true, codes: agency, population: false}\n");
    tree.replace(SHARE, "breakdowns: [age_band]", "breakdowns: [age_band, agency]");
    tree.append(SHARE, role);
    for (String side : List.of("numerator", "denominator")) {
      tree.write(
          "warehouse/indicators/re_referrals/" + side + ".sql",
          "select date '2015-01-01' as month, 'a' as agency, 'b' as age_band");
    }
  }

  private void assertProblem(String sentence) {
    assertEquals(List.of(sentence), tree.problemsOf(SHARE));
  }
}
