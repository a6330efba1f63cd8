package org.nscb.scorecard.simulate.board;

import static org.nscb.scorecard.simulate.board.OfficeExtract.isOpen;
import static org.nscb.scorecard.simulate.board.OfficeExtract.known;
import static org.nscb.scorecard.simulate.board.OfficeExtract.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.partners.PartnerExtract.Form;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/**
 * Disagreements about children on a plan, which climb from stage to stage until they are resolved.
 */
final class Disagreements {

  private static final List<String> COLUMNS =
      List.of(
          "disagreement_id",
          "child_id",
          "raised_on",
          "resolved_on",
          "stage",
          "raising_agency",
          "other_agency",
          "subject");

  private static final List<String> STAGES =
      List.of("practitioners", "managers", "senior_managers", "chair");

  /** After how many days it goes to the next stage. */
  private static final int[] STAGE_DAYS = {0, 10, 24, 45};

  private static final List<String> SUBJECTS =
      List.of("threshold", "plan", "conference", "information", "response");

  private static final Members RAISING =
      new Members()
          .with(Members.EDUCATION, 4)
          .with(Members.COMMUNITY_HEALTH, 3)
          .with(Members.POLICE, 2)
          .with(Members.SOCIAL_CARE, 2)
          .with(Members.EARLY_HELP, 1.5)
          .with(Members.MENTAL_HEALTH, 1)
          .with(Members.HOSPITALS, 0.8)
          .with(Members.DISTRICTS, 0.15);

  private static final Members OTHER =
      new Members()
          .with(Members.SOCIAL_CARE, 8)
          .with(Members.MENTAL_HEALTH, 1.5)
          .with(Members.EARLY_HELP, 1)
          .with(Members.POLICE, 1)
          .with(Members.COMMUNITY_HEALTH, 0.5);

  private final Office office;
  private final List<Disagreement> disagreements = new ArrayList<>();

  /**
   * @param resolvedOn null where it never was
   */
  private record Disagreement(
      String id,
      String child,
      LocalDate raisedOn,
      LocalDate resolvedOn,
      int lastStage,
      String by,
      String with,
      String subject) {

    String[] asKnownIn(YearMonth month) {
      LocalDate until = known(resolvedOn, month);
      LocalDate day = until == null ? month.atEndOfMonth() : until;
      int stage = 0;
      while (stage < lastStage && !raisedOn.plusDays(STAGE_DAYS[stage + 1]).isAfter(day)) {
        stage++;
      }
      return row(id, child, raisedOn, until, STAGES.get(stage), by, with, subject);
    }
  }

  Disagreements(Office office) {
    this.office = office;
    for (YearMonth month : Office.months()) {
      Chance chance = office.chance("disagreements " + month);
      List<PlanSpell> plans =
          office.world().caseload().plans().stream()
              .filter(plan -> plan.openOn(month.atDay(1)))
              .toList();
      int raised = Office.isPlanUnderWay(month) ? chance.between(7, 14) : chance.between(2, 6);
      for (int number = 1; number <= raised && !plans.isEmpty(); number++) {
        disagreements.add(disagreement("RPD" + month + "-" + number, month, plans, chance));
      }
    }
  }

  OfficeExtract extract() {
    return new OfficeExtract(
        "professional_disagreements",
        Form.CSV,
        COLUMNS,
        month ->
            disagreements.stream()
                .filter(d -> isOpen(d.raisedOn(), d.resolvedOn(), month))
                .map(d -> d.asKnownIn(month))
                .toList());
  }

  private Disagreement disagreement(
      String id, YearMonth month, List<PlanSpell> plans, Chance chance) {
    LocalDate raised = office.workingDay(month, chance);
    int lastStage = chance.weighted(5, 3.2, 1.3, 0.5);
    int days =
        switch (lastStage) {
          case 0 -> chance.between(0, 14);
          case 1 -> chance.between(11, 32);
          case 2 -> chance.between(25, 60);
          default -> chance.between(46, 110);
        };
    String by = RAISING.draw(chance);
    return new Disagreement(
        id,
        chance.oneOf(plans).child().id(),
        raised,
        chance.happens(0.02) ? null : raised.plusDays(days),
        lastStage,
        by,
        OTHER.drawOther(chance, by),
        SUBJECTS.get(chance.weighted(4, 3, 1.5, 1.5, 2)));
  }
}
