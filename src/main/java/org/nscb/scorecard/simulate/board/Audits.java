package org.nscb.scorecard.simulate.board;

import static org.nscb.scorecard.simulate.board.OfficeExtract.isOpen;
import static org.nscb.scorecard.simulate.board.OfficeExtract.known;
import static org.nscb.scorecard.simulate.board.OfficeExtract.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.partners.PartnerExtract.Form;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/**
 * Audits of case files. Grades rise slowly, those for sharing information faster but for a setback
 * in early 2015; reports of one agency lag behind; moderators think less of the work than auditors.
 */
final class Audits {

  private static final List<String> COLUMNS =
      List.of(
          "audit_id",
          "child_id",
          "audit_date",
          "actions_completed_on",
          "actions_due_on",
          "theme",
          "audited_agency",
          "category",
          "grade",
          "moderated_grade",
          "information_sharing_grade",
          "report_grade",
          "plan_smart",
          "plan_contingency",
          "voice_recorded",
          "voice_acted_on");

  private static final List<String> THEMES =
      List.of(
          "neglect",
          "child_sexual_abuse",
          "child_sexual_exploitation",
          "plan_quality",
          "report_quality",
          "voice_of_the_child",
          "information_sharing",
          "early_help");

  private static final List<String> GRADES =
      List.of("outstanding", "good", "requires_improvement", "inadequate");

  private static final Members AUDITED =
      new Members()
          .with(Members.SOCIAL_CARE, 9)
          .with(Members.EDUCATION, 3)
          .with(Members.POLICE, 3)
          .with(Members.COMMUNITY_HEALTH, 3)
          .with(Members.MENTAL_HEALTH, 1.5)
          .with(Members.PROBATION, 1)
          .with(Members.HOSPITALS, 0.6);

  private final Office office;
  private final List<Audit> audits = new ArrayList<>();

  /**
   * @param completed null while its actions are not
   * @param cells what the audit found, from the theme on
   */
  private record Audit(
      String id, String child, LocalDate date, LocalDate due, LocalDate completed, Object[] cells) {

    /** Until when it is in the extracts. */
    LocalDate until() {
      return due == null ? date : completed;
    }
  }

  Audits(Office office) {
    this.office = office;
    for (YearMonth month : Office.months()) {
      Chance chance = office.chance("audits " + month);
      List<PlanSpell> plans =
          office.world().caseload().plans().stream()
              .filter(plan -> plan.openOn(month.atEndOfMonth()))
              .toList();
      int files = chance.between(20, 28);
      for (int number = 1; number <= files; number++) {
        audits.add(audit("AU" + month + "-" + number, month, plans, chance));
      }
    }
  }

  OfficeExtract extract() {
    return new OfficeExtract("audits", Form.CSV, COLUMNS, this::rows);
  }

  private List<String[]> rows(YearMonth month) {
    List<String[]> rows = new ArrayList<>();
    for (Audit audit : audits) {
      if (isOpen(audit.date(), audit.until(), month)) {
        List<Object> cells = new ArrayList<>();
        cells.add(audit.id());
        cells.add(audit.child());
        cells.add(audit.date());
        cells.add(known(audit.completed(), month));
        cells.add(audit.due());
        cells.addAll(Arrays.asList(audit.cells()));
        rows.add(row(cells.toArray()));
      }
    }
    return rows;
  }

  private Audit audit(String id, YearMonth month, List<PlanSpell> plans, Chance chance) {
    LocalDate date = office.workingDay(month, chance);
    double priorities = Office.isPlanUnderWay(month) ? 3 : 1.2;
    String theme = THEMES.get(chance.weighted(priorities, 1, priorities, 3, 3, 2, 2.5, 2));
    PlanSpell plan = theme.equals("early_help") ? null : plan(theme, plans, date, chance);
    String category =
        plan == null || theme.equals("child_sexual_exploitation") ? null : plan.categoryOn(date);
    String agency = theme.equals("early_help") ? Members.EARLY_HELP : AUDITED.draw(chance);
    double lag = agency.equals(Members.PROBATION) ? -0.2 : 0;
    String grade = grade(Office.grown(0.36, 0.62, date) + lag / 2, chance);
    boolean isVoiceRecorded = chance.happens(Office.grown(0.64, 0.9, date));
    Object[] cells = {
      theme,
      agency,
      category,
      grade,
      chance.happens(0.25) ? moderated(grade, chance) : null,
      chance.happens(0.7) ? grade(sharing(date), chance) : null,
      theme.equals("report_quality") || chance.happens(0.15)
          ? grade(Office.grown(0.45, 0.66, date) + lag, chance)
          : null,
      category == null ? null : chance.happens(Office.grown(smart(category), 0.68, date)),
      category == null ? null : chance.happens(Office.grown(0.3, 0.55, date)),
      isVoiceRecorded,
      !isVoiceRecorded || chance.happens(0.08)
          ? null
          : chance.happens(Office.grown(0.45, 0.7, date))
    };
    boolean hasActions = GRADES.indexOf(grade) > 1 || chance.happens(0.35);
    LocalDate due = hasActions ? date.plusDays(chance.between(28, 90)) : null;
    return new Audit(
        id,
        plan == null ? null : plan.child().id(),
        date,
        due,
        due == null ? null : completed(date, due, chance),
        cells);
  }

  /** A file with a plan that fits the theme, where there is one. */
  private static PlanSpell plan(
      String theme, List<PlanSpell> plans, LocalDate date, Chance chance) {
    String category =
        switch (theme) {
          case "neglect" -> "NEG";
          case "child_sexual_abuse" -> "SAB";
          default -> "";
        };
    List<PlanSpell> fitting =
        plans.stream()
            .filter(plan -> plan.openOn(date))
            .filter(plan -> category.isEmpty() || plan.categoryOn(date).equals(category))
            .toList();
    return fitting.isEmpty() ? null : chance.oneOf(fitting);
  }

  /** A new system in early 2015 set the sharing of information back for a while. */
  private static double sharing(LocalDate date) {
    boolean setBack =
        !date.isBefore(LocalDate.of(2015, 1, 1)) && date.isBefore(LocalDate.of(2015, 4, 1));
    return Office.grown(0.38, 0.74, date) - (setBack ? 0.15 : 0);
  }

  private static double smart(String category) {
    return category.equals("NEG") ? 0.34 : 0.44;
  }

  private static String grade(double goodOrBetter, Chance chance) {
    return chance.happens(goodOrBetter)
        ? GRADES.get(chance.happens(0.15) ? 0 : 1)
        : GRADES.get(chance.happens(0.75) ? 2 : 3);
  }

  private static String moderated(String grade, Chance chance) {
    int change = chance.weighted(0.64, 0.3, 0.06);
    int moderated = GRADES.indexOf(grade) + (change == 2 ? -1 : change);
    return GRADES.get(Math.max(0, Math.min(GRADES.size() - 1, moderated)));
  }

  /** Mostly in time, sometimes on the day, sometimes late, a few never. */
  private static LocalDate completed(LocalDate date, LocalDate due, Chance chance) {
    return switch (chance.weighted(Office.grown(0.5, 0.72, date), 0.06, 0.25, 0.08, 0.02)) {
      case 0 -> chance.day(date.plusDays(7), due);
      case 1 -> due;
      case 2 -> due.plusDays(chance.between(1, 45));
      case 3 -> due.plusDays(chance.between(46, 300));
      default -> null;
    };
  }
}
