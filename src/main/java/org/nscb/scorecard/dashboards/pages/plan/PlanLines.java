package org.nscb.scorecard.dashboards.pages.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.CodeSet.Code;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.RagMark;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.plan.PlanAction;
import org.nscb.scorecard.release.read.plan.PlanAction.Target;
import org.nscb.scorecard.release.read.plan.Rag;

/** Puts lines of plans into words. */
public final class PlanLines {

  private final Content content;

  public PlanLines(Content content) {
    this.content = content;
  }

  public PlanLine line(PlanAction action) {
    PlanAction.Text text = action.text();
    return new PlanLine(
        action.actionId(),
        text.action(),
        text.measure(),
        text.responsible(),
        Words.list(text.subgroups().stream().map(group -> label("subgroup", group)).toList()),
        agency(text.agency()),
        text.agency().isEmpty() ? "" : "/agencies/" + text.agency(),
        review(action),
        target(action.target()),
        action.progress().isPresent() ? action.progress().getAsInt() + "%" : "",
        RagMark.of(action.ownerRag()),
        RagMark.of(action.computedRag()),
        action.because(),
        action.whyDiffers(),
        daysOverdue(action));
  }

  /** At the close of the month that the plan is of; 0 for what is complete or has no last day. */
  static long daysOverdue(PlanAction action) {
    Optional<LocalDate> due =
        action.target().openEnded() ? Optional.empty() : action.target().date();
    if (due.isEmpty() || action.computedRag() == Rag.BLUE) {
      return 0;
    }
    return Math.max(0, ChronoUnit.DAYS.between(due.get(), action.period().atEndOfMonth()));
  }

  String review(PlanAction action) {
    String review = action.text().review();
    return review.isEmpty() ? "" : label("case_review", review);
  }

  String agency(String id) {
    return content.agencies().containsKey(id) ? content.agencies().get(id).name() : id;
  }

  public String plan(String id) {
    return label("plan", id);
  }

  private String label(String codeSet, String code) {
    List<Code> codes =
        Optional.ofNullable(content.codeSets().get(codeSet)).map(CodeSet::codes).orElse(List.of());
    return codes.stream()
        .filter(c -> c.code().equals(code))
        .map(Code::label)
        .findFirst()
        .orElse(code);
  }

  private static String target(Target target) {
    if (target.openEnded()) {
      return target.from().map(day -> month(day) + " onwards").orElse("open-ended");
    }
    return target.date().map(Periods::day).orElse("no date");
  }

  private static String month(LocalDate day) {
    return Periods.month(YearMonth.from(day));
  }
}
