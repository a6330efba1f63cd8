package org.nscb.scorecard.simulate.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** What other extracts tell: when the Shadow Board first reported, and the first conference. */
  private static final Map<String, LocalDate> KNOWN =
      Map.of(
          "business 4.4.1", LocalDate.of(2014, 12, 16),
          "business 4.4.3", LocalDate.of(2015, 3, 31));

  private final Office office;
  private final List<PlanLine> lines;

  DeliveryPlans(Office office) {
    this.office = office;
    Map<String, PlanLine> lives = new HashMap<>();
    List<PlanText> texts = PlanText.read();
    texts.forEach(text -> lives.merge(text.subject(), invent(text), DeliveryPlans::dated));
    this.lines = texts.stream().map(text -> invent(text).as(lives.get(text.subject()))).toList();
  }

  private PlanLine invent(PlanText text) {
    PlanLine line = PlanLine.invent(text, office.chance("line " + text.key()));
    LocalDate known = KNOWN.get(text.key());
    return known == null ? line : line.completedOn(known);
  }

  /** What two lines have in common is done once: by the one that has a last day. */
  private static PlanLine dated(PlanLine one, PlanLine other) {
    return one.text().isOpenEnded() ? other : one;
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
