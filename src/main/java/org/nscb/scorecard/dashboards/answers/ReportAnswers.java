package org.nscb.scorecard.dashboards.answers;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.addresses.BadAddressException;
import org.nscb.scorecard.dashboards.pages.reports.AnnualMaker;
import org.nscb.scorecard.dashboards.pages.reports.ExceptionsMaker;
import org.nscb.scorecard.dashboards.serving.Asked;
import org.nscb.scorecard.dashboards.serving.Serving;

/** Reports on demand: the exceptions of a month, the evidence of a year. */
public final class ReportAnswers {

  private final Content content;
  private final Serving serving;
  private final ReleasePages pages;

  public ReportAnswers(Content content, Serving serving, ReleasePages pages) {
    this.content = content;
    this.serving = serving;
    this.pages = pages;
  }

  public void exceptions(Context ctx) {
    serving.send(ctx, exceptions(Query.one(ctx, "period").map(ReportAnswers::month)));
  }

  public void annual(Context ctx) {
    serving.send(ctx, annual(Query.one(ctx, "year").map(ReportAnswers::year)));
  }

  public List<Asked> ahead() {
    return List.of(exceptions(Optional.empty()), annual(Optional.empty()));
  }

  private Asked exceptions(Optional<YearMonth> month) {
    return pages.page(
        "/exceptions" + month.map(m -> "?period=" + m).orElse(""),
        "exceptions",
        (release, frames) -> new ExceptionsMaker(content, release, frames).page(month));
  }

  private Asked annual(Optional<Integer> year) {
    return pages.page(
        "/annual" + year.map(y -> "?year=" + y).orElse(""),
        "annual",
        (release, frames) -> new AnnualMaker(content, release, frames).page(year));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new BadAddressException("Cannot report: the period must be a month such as 2016-03.");
    }
  }

  private static int year(String text) {
    if (!text.matches("\\d{4}")) {
      throw new BadAddressException("Cannot report: the year must be four digits, such as 2016.");
    }
    return Integer.parseInt(text);
  }
}
