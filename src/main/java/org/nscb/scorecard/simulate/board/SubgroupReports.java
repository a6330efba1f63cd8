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
 * Reports that groups owe: the subgroups every other month to the group that assures quality, that
 * group every quarter to the Board, the Shadow Board twice a year. One subgroup is often late.
 */
final class SubgroupReports {

  private static final List<String> COLUMNS =
      List.of(
          "report_id", "due_on", "received_on", "reporting_group", "reports_to", "states_impact");

  private static final String QUALITY = "piqag";
  private static final String OFTEN_LATE = "media_and_comms";

  private static final List<String> EVEN_MONTHS =
      List.of("cpg", "wdg", "scrg", "ehpb", "cse_group");
  private static final List<String> ODD_MONTHS = List.of("vcg", "cdop", OFTEN_LATE);

  /** The Shadow Board reports from then on. */
  private static final YearMonth SHADOW_BOARD = YearMonth.of(2014, 9);

  private final Office office;
  private final List<Report> reports = new ArrayList<>();

  /**
   * @param receivedOn null where it never came
   */
  private record Report(
      String id,
      LocalDate dueOn,
      LocalDate receivedOn,
      String group,
      String to,
      Boolean statesImpact) {

    /** The month in which it is due is the first that has it, be it received before. */
    LocalDate until() {
      return receivedOn != null && receivedOn.isBefore(dueOn) ? dueOn : receivedOn;
    }

    String[] asKnownIn(YearMonth month) {
      LocalDate known = known(receivedOn, month);
      return row(id, dueOn, known, group, to, known == null ? null : statesImpact);
    }
  }

  SubgroupReports(Office office) {
    this.office = office;
    for (YearMonth month : Office.months()) {
      (month.getMonthValue() % 2 == 0 ? EVEN_MONTHS : ODD_MONTHS)
          .forEach(group -> owe(group, QUALITY, month));
      if (month.getMonthValue() % 3 == 0) {
        owe(QUALITY, "board", month);
        owe("advisory_groups", "board", month);
      }
      boolean isSessionMonth = month.getMonthValue() == 11 || month.getMonthValue() == 5;
      if (isSessionMonth && month.isAfter(SHADOW_BOARD)) {
        owe("shadow_board", "board", month);
      }
    }
  }

  OfficeExtract extract() {
    return new OfficeExtract(
        "subgroup_reports",
        Form.CSV,
        COLUMNS,
        month ->
            reports.stream()
                .filter(r -> isOpen(r.dueOn(), r.until(), month))
                .map(r -> r.asKnownIn(month))
                .toList());
  }

  private void owe(String group, String to, YearMonth month) {
    Chance chance = office.chance("report " + group + " " + month);
    LocalDate due = office.workingDay(month, chance);
    double inTime = group.equals(OFTEN_LATE) ? 0.4 : Office.grown(0.62, 0.93, due);
    LocalDate received =
        switch (chance.weighted(
            inTime * 0.8, inTime * 0.2, (1 - inTime) * 0.85, (1 - inTime) * 0.15)) {
          case 0 -> due.minusDays(chance.between(1, 7));
          case 1 -> due;
          case 2 -> due.plusDays(chance.between(1, 40));
          default -> null;
        };
    reports.add(
        new Report(
            "SR" + month + "-" + group,
            due,
            received,
            group,
            to,
            chance.happens(Office.grown(0.25, 0.75, due))));
  }
}
