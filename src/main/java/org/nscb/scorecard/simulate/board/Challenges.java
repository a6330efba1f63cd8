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

/**
 * The Board's log of challenges. There are more of them once the plan asks for them, most from a
 * few agencies; more of them get an answer.
 */
final class Challenges {

  private static final List<String> COLUMNS =
      List.of(
          "challenge_id",
          "raised_on",
          "outcome_on",
          "meeting",
          "challenging_agency",
          "challenged_agency",
          "topic",
          "evidence_given",
          "outcome");

  private static final Members CHALLENGING =
      new Members()
          .with(Members.OFFICE, 4)
          .with(Members.POLICE, 3)
          .with(Members.EDUCATION, 3)
          .with(Members.COMMUNITY_HEALTH, 2)
          .with(Members.SOCIAL_CARE, 1.5)
          .with(Members.MENTAL_HEALTH, 0.5)
          .with(Members.HOSPITALS, 0.4)
          .with(Members.DISTRICTS, 0.3);

  private static final Members CHALLENGED =
      new Members()
          .with(Members.SOCIAL_CARE, 6)
          .with(Members.MENTAL_HEALTH, 2)
          .with(Members.POLICE, 2)
          .with(Members.EDUCATION, 1.5)
          .with(Members.COMMUNITY_HEALTH, 1.2)
          .with(Members.PROBATION, 1)
          .with(Members.EARLY_HELP, 1)
          .with(Members.HOSPITALS, 0.6)
          .with(Members.DISTRICTS, 0.25);

  private static final List<String> MEETINGS =
      List.of("board", "leadership_group", "piqag", "cpg", "vcg", "scrg", "ehpb");

  private static final List<String> TOPICS =
      List.of(
          "practice",
          "timeliness",
          "thresholds",
          "attendance",
          "information",
          "resources",
          "actions");

  private static final List<String> OUTCOMES =
      List.of("action_agreed", "explained", "practice_changed", "escalated", "withdrawn");

  private final Office office;
  private final List<Challenge> challenges = new ArrayList<>();

  /**
   * @param outcomeOn null where there never was one
   */
  private record Challenge(
      String id,
      LocalDate raisedOn,
      LocalDate outcomeOn,
      String meeting,
      String by,
      String of,
      String topic,
      boolean evidence,
      String outcome) {

    String[] asKnownIn(YearMonth month) {
      LocalDate known = known(outcomeOn, month);
      return row(
          id, raisedOn, known, meeting, by, of, topic, evidence, known == null ? null : outcome);
    }
  }

  Challenges(Office office) {
    this.office = office;
    for (YearMonth month : Office.months()) {
      Chance chance = office.chance("challenges " + month);
      int made = Office.isPlanUnderWay(month) ? chance.between(6, 11) : chance.between(2, 5);
      for (int number = 1; number <= made; number++) {
        challenges.add(challenge("CH" + month + "-" + number, month, chance));
      }
    }
  }

  OfficeExtract extract() {
    return new OfficeExtract(
        "challenge_log",
        Form.CSV,
        COLUMNS,
        month ->
            challenges.stream()
                .filter(c -> isOpen(c.raisedOn(), c.outcomeOn(), month))
                .map(c -> c.asKnownIn(month))
                .toList());
  }

  private Challenge challenge(String id, YearMonth month, Chance chance) {
    LocalDate raised = office.workingDay(month, chance);
    String by = CHALLENGING.draw(chance);
    return new Challenge(
        id,
        raised,
        outcomeOn(raised, chance),
        MEETINGS.get(chance.weighted(5, 2, 4, 2, 1, 1, 1)),
        by,
        chance.happens(0.04) ? null : CHALLENGED.drawOther(chance, by),
        TOPICS.get(chance.weighted(4, 3, 3, 3, 2, 1.5, 2)),
        chance.happens(Office.grown(0.5, 0.8, raised)),
        OUTCOMES.get(chance.weighted(5, 3, 1.5, 1, 0.3)));
  }

  /** At the meeting itself, at one of the next, much later or never. */
  private static LocalDate outcomeOn(LocalDate raised, Chance chance) {
    double answered = Office.grown(0.55, 0.85, raised);
    return switch (chance.weighted(
        answered * 0.4, answered * 0.6, (1 - answered) / 2, (1 - answered) / 2)) {
      case 0 -> raised;
      case 1 -> raised.plusDays(chance.between(14, 88));
      case 2 -> raised.plusDays(chance.between(91, 200));
      default -> null;
    };
  }
}
