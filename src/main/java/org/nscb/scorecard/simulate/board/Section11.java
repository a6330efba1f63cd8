package org.nscb.scorecard.simulate.board;

import static org.nscb.scorecard.simulate.board.OfficeExtract.known;
import static org.nscb.scorecard.simulate.board.OfficeExtract.row;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.partners.PartnerExtract.Form;

/**
 * Section 11 rounds, due on the last Friday of each November and moderated by the end of February.
 * One district council is always weeks late, another never returned in 2013; the panel's scores
 * come nearer to the agencies' own.
 */
final class Section11 {

  private static final List<String> COLUMNS =
      List.of(
          "round",
          "returning_agency",
          "standard",
          "due_on",
          "closed_on",
          "as_at",
          "submitted_on",
          "not_applicable",
          "self_score",
          "moderated_score",
          "evidence_given",
          "learning_cited");

  private static final int STANDARDS = 8;
  private static final int HIGHEST = 3;
  private static final String ALWAYS_LATE = "breckland";
  private static final String MISSED_A_ROUND = "great_yarmouth";
  private static final int MISSED_ROUND = 2013;

  private final Office office;
  private final List<String> agencies = new ArrayList<>();

  Section11(Office office) {
    this.office = office;
    agencies.addAll(
        List.of(
            Members.SOCIAL_CARE,
            Members.EDUCATION,
            Members.POLICE,
            Members.COMMUNITY_HEALTH,
            Members.MENTAL_HEALTH,
            Members.PROBATION,
            Members.SUBSTANCE_MISUSE));
    agencies.addAll(Members.HOSPITALS);
    agencies.addAll(Members.DISTRICTS);
  }

  OfficeExtract extract() {
    return new OfficeExtract("section11_returns", Form.XLSX, COLUMNS, this::rows);
  }

  private List<String[]> rows(YearMonth month) {
    int round =
        month.getMonth().compareTo(Month.NOVEMBER) >= 0 ? month.getYear() : month.getYear() - 1;
    LocalDate due =
        LocalDate.of(round, Month.NOVEMBER, 1)
            .with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    List<String[]> rows = new ArrayList<>();
    for (String agency : agencies) {
      LocalDate submitted = known(submittedOn(agency, round, due), month);
      for (int standard = 1; standard <= STANDARDS; standard++) {
        rows.add(
            submitted == null
                ? row(
                    round,
                    agency,
                    standard,
                    due,
                    null,
                    month.atEndOfMonth(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)
                : answer(agency, round, standard, due, submitted, month));
      }
    }
    return rows;
  }

  private LocalDate submittedOn(String agency, int round, LocalDate due) {
    if (agency.equals(MISSED_A_ROUND) && round == MISSED_ROUND) {
      return null;
    }
    Chance chance = office.chance("section 11 return " + agency + " " + round);
    int days =
        agency.equals(ALWAYS_LATE)
            ? chance.between(30, 62)
            : chance.happens(0.2) ? chance.between(1, 20) : -chance.between(0, 18);
    return due.plusDays(days);
  }

  private String[] answer(
      String agency, int round, int standard, LocalDate due, LocalDate submitted, YearMonth month) {
    if (office.chance("section 11 applies " + agency + " " + standard).happens(0.04)) {
      return row(
          round,
          agency,
          standard,
          due,
          null,
          month.atEndOfMonth(),
          submitted,
          true,
          null,
          null,
          null,
          null);
    }
    Chance chance = office.chance("section 11 score " + agency + " " + round + " " + standard);
    double quality = office.chance("section 11 quality " + agency).unit() * 0.8;
    double level = Office.grown(1.3, 2.1, due) + quality - (standard == 4 ? 0.6 : 0);
    int self = bounded((int) Math.round(level + chance.unit() * 1.4 - 0.7));
    double lowered = Office.grown(0.45, 0.12, due);
    int change = chance.weighted(1 - lowered, lowered, 0.04);
    int moderated = bounded(self + (change == 2 ? 1 : -change));
    boolean isModerated = !month.isBefore(YearMonth.of(round + 1, Month.FEBRUARY));
    return row(
        round,
        agency,
        standard,
        due,
        null,
        month.atEndOfMonth(),
        submitted,
        false,
        self,
        isModerated ? moderated : null,
        chance.happens(Office.grown(0.6, 0.9, due)),
        chance.happens(Office.grown(0.06, 0.3, due)));
  }

  private static int bounded(int score) {
    return Math.max(0, Math.min(HIGHEST, score));
  }
}
