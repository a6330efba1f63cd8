package org.nscb.scorecard.dashboards.pages.reports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.dashboards.addresses.BadAddressException;
import org.nscb.scorecard.dashboards.pages.Control;
import org.nscb.scorecard.dashboards.pages.Control.Option;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.pages.reports.AnnualPage.DomainYear;
import org.nscb.scorecard.dashboards.pages.reports.AnnualPage.Row;
import org.nscb.scorecard.dashboards.pages.subjects.SubjectCount;
import org.nscb.scorecard.dashboards.pages.summaries.Summary;
import org.nscb.scorecard.dashboards.pages.summaries.SummaryMaker;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.release.standing.Standings;

/** Makes the evidence of a year: each indicator, the year before, and which way it went. */
public final class AnnualMaker {

  private static final int MARCH = 3;

  private final Content content;
  private final ReleaseReader release;
  private final FrameMaker frames;
  private final SummaryMaker summaries;
  private final Standings standings;

  public AnnualMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.content = content;
    this.release = release;
    this.frames = frames;
    this.summaries = new SummaryMaker(content, release);
    this.standings = new Standings(content, release);
  }

  /**
   * @param asked the year in which it ends; the latest without it
   * @throws BadAddressException for a year that no extract reaches
   */
  public AnnualPage page(Optional<Integer> asked) {
    List<Integer> years = years();
    if (years.isEmpty()) {
      return new AnnualPage(
          frames.frame("Annual evidence", "/"),
          "no year",
          "No whole year to March has been delivered yet.",
          List.of(),
          List.of(),
          List.of());
    }
    int year = asked.orElse(years.get(0));
    if (!years.contains(year)) {
      throw new BadAddressException(
          "Cannot report on %d: extracts were delivered for the years to March %d to %d."
              .formatted(year, years.get(years.size() - 1), years.get(0)));
    }
    List<DomainYear> domains =
        content.site().domains().stream().map(domain -> domain(domain, year)).toList();
    return new AnnualPage(
        frames.frame("Annual evidence", "/"),
        "year to March " + year,
        "Every indicator of the scorecard, the year before beside it, and which way it went.",
        List.of(
            new Control(
                "year",
                "Year to March",
                "",
                years.stream()
                    .map(String::valueOf)
                    .map(y -> Option.of(y, y, String.valueOf(year)))
                    .toList())),
        domains.stream().map(AnnualMaker::count).toList(),
        domains);
  }

  private static SubjectCount count(DomainYear domain) {
    return SubjectCount.of(
        domain.title(), domain.path(), "", domain.rows().stream().map(Row::summary).toList());
  }

  /** The years to March that extracts reach to the end of, newest first. */
  private List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    if (release.info().extractsTo().isPresent()) {
      YearMonth first = release.info().extractsFrom().orElseThrow();
      YearMonth last = release.info().extractsTo().get();
      for (int year = last.getYear(); year >= first.getYear(); year--) {
        YearMonth end = YearMonth.of(year, MARCH);
        if (!end.isBefore(first) && !end.isAfter(last)) {
          years.add(year);
        }
      }
    }
    return years;
  }

  private DomainYear domain(Theme domain, int year) {
    return new DomainYear(
        domain.title(),
        SubjectKind.DOMAIN.path(domain.id()),
        summaries
            .ordered(
                content.indicators().values().stream()
                    .filter(i -> SubjectKind.DOMAIN.holds(domain, i))
                    .toList())
            .stream()
            .map(indicator -> row(indicator, year))
            .toList());
  }

  private Row row(Indicator indicator, int year) {
    Summary summary = summaries.row(standings.byYear(indicator).asAt(YearMonth.of(year, MARCH)));
    String before =
        summary
            .standing()
            .earlier()
            .map(value -> SummaryMaker.cell(summary.standing(), value))
            .orElse(Words.status(Status.UNAVAILABLE));
    return new Row(summary, before);
  }
}
