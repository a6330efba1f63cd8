package org.nscb.scorecard.simulate.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.nscb.scorecard.simulate.partners.PartnerExtract.Form;

/** The plans of the Board, whole, as they stand at the end of each month. */
final class DeliveryPlans {

  private static final List<String> COLUMNS =
      List.of(
          "plan",
          "action_id",
          "review",
          "intent",
          "priorities",
          "kpis",
          "action",
          "measure",
          "responsible",
          "subgroups",
          "lead_agency",
          "agreed_on",
          "target_from",
          "target_date",
          "open_ended",
          "milestone",
          "specific",
          "measurable",
          "achievable",
          "relevant",
          "time_bound",
          "started_on",
          "progress",
          "owner_rag",
          "completed_on");

  private final Office office;
  private final List<PlanLine> lines;

  DeliveryPlans(Office office) {
    this.office = office;
    this.lines =
        PlanText.read().stream()
            .map(text -> PlanLine.invent(text, office.chance("line " + text.key())))
            .toList();
  }

  OfficeExtract extract() {
    return new OfficeExtract(
        "delivery_plan",
        Form.XLSX,
        COLUMNS,
        month ->
            lines.stream()
                .filter(line -> !YearMonth.from(line.agreed()).isAfter(month))
                .map(line -> row(line, month))
                .toList());
  }

  private String[] row(PlanLine line, YearMonth month) {
    PlanText text = line.text();
    LocalDate day = month.atEndOfMonth();
    boolean isOpenEnded = text.isOpenEnded();
    List<Boolean> marks = line.marks(month, office.chance("marks " + text.key()));
    return OfficeExtract.row(
        text.plan(),
        text.cell("action_id"),
        text.cell("review"),
        text.cell("intent"),
        text.cell("priorities"),
        text.cell("kpis"),
        text.cell("action"),
        text.cell("measure"),
        text.cell("responsible"),
        text.cell("subgroups"),
        text.cell("lead_agency"),
        line.agreed(),
        isOpenEnded ? text.target() : null,
        isOpenEnded ? null : text.target(),
        isOpenEnded,
        text.isMilestone(),
        marks.get(0),
        marks.get(1),
        marks.get(2),
        marks.get(3),
        marks.get(4),
        line.startedBy(day),
        line.progress(day),
        line.ownerColour(day, office.chance("colour " + text.key() + " " + month)),
        line.completedBy(day));
  }
}
