package org.nscb.scorecard.dashboards.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Annotation;
import org.nscb.scorecard.content.indicators.BoardUse.Target;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.wording.Headline;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Quantity;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.release.standing.AgainstTarget;

/** Makes any figure that an address can ask for: one way for all indicators and cuts. */
public final class FigureMaker {

  /** A year, and the same period a year earlier. */
  private static final int LATEST_PERIODS = 13;

  private final Content content;
  private final ReleaseReader release;

  public FigureMaker(Content content, ReleaseReader release) {
    this.content = content;
    this.release = release;
  }

  /**
   * @param id unique on the page
   */
  public Figure figure(String id, FigureAddress address) {
    Series series = Series.read(release, content.site(), address);
    List<Note> notes =
        Note.of(annotations(address.basis()), address.indicator(), series.timeline());
    FigureTable table = new TableMaker(content, address, series).table();
    return new Figure(
        id,
        address,
        headline(address, series),
        subtitle(address, series),
        series.quantity().title(address.indicator()),
        new PanelMaker(content.site(), address, series, notes).panels(),
        table,
        table.newest(address.isTotal() ? LATEST_PERIODS : series.parts().size()),
        remarks(address, series),
        notes,
        new ProvenanceMaker(content, release).provenance(address, series));
  }

  /** What was wrong before the first extract arrived says nothing about extracts. */
  private List<Annotation> annotations(Basis basis) {
    Optional<YearMonth> first =
        basis == Basis.EXTRACTS ? release.info().extractsFrom() : Optional.empty();
    return content.annotations().stream()
        .filter(a -> first.isEmpty() || !a.to().isBefore(first.get()))
        .toList();
  }

  private String headline(FigureAddress address, Series series) {
    String title = address.indicator().title();
    if (series.timeline().isEmpty()) {
      return title + ": nothing has been delivered yet.";
    }
    YearMonth last = series.lastKnown();
    if (address.isTotal()) {
      var values = series.parts().get(0).values();
      IndicatorValue latest = values.get(last);
      return Headline.of(
          address.indicator(), latest, Optional.ofNullable(values.get(last.minusYears(1))));
    }
    return title
        + " by "
        + breakdownTitle(address).toLowerCase(Locale.UK)
        + " "
        + Periods.phrase(address.indicator().kind(), address.period(), last)
        + ": "
        + PartsFinding.of(address.indicator(), series, last);
  }

  private String subtitle(FigureAddress address, Series series) {
    Indicator indicator = address.indicator();
    String measure =
        switch (series.quantity()) {
          case COUNT -> "Number of " + indicator.unit();
          case VALUE ->
              indicator.measure() == Measure.RATE_PER_10000
                  ? "%s per 10,000 children aged 0 to 17"
                      .formatted(Words.capitalised(indicator.unit()))
                  : Words.measure(indicator);
        };
    String by = address.isTotal() ? "" : ", by " + breakdownTitle(address).toLowerCase(Locale.UK);
    String when =
        series.timeline().isEmpty()
            ? ""
            : ", "
                + Periods.span(
                    indicator.kind(),
                    address.period(),
                    series.timeline().first(),
                    series.timeline().last());
    return measure
        + by
        + ", "
        + content.site().area().name()
        + when
        + ", "
        + basis(address.basis());
  }

  private String basis(Basis basis) {
    return switch (basis) {
      case PUBLISHED -> "official statistics";
      case EXTRACTS -> content.site().invented() ? "invented extracts" : "extracts of the agencies";
    };
  }

  private String breakdownTitle(FigureAddress address) {
    return Optional.ofNullable(content.breakdowns().get(address.breakdown()))
        .map(Breakdown::title)
        .orElse(address.breakdown());
  }

  private static String target(FigureAddress address, Series series, Target target) {
    Indicator indicator = address.indicator();
    Optional<IndicatorValue> latest =
        series.of(series.lastKnown()).stream().filter(v -> address.isTotal()).findFirst();
    AgainstTarget standing = AgainstTarget.of(indicator, latest);
    String wanted =
        "The target of %s was set by %s."
            .formatted(Words.target(indicator, target.value()), target.source());
    return standing == AgainstTarget.NOT_JUDGED
        ? wanted
        : "%s, it %s. %s"
            .formatted(
                Words.capitalised(
                    Periods.phrase(indicator.kind(), address.period(), series.lastKnown())),
                Words.againstTarget(indicator, standing),
                wanted);
  }

  private List<String> remarks(FigureAddress address, Series series) {
    List<String> remarks = new ArrayList<>();
    Indicator indicator = address.indicator();
    boolean rate = indicator.measure() == Measure.RATE_PER_10000;
    if (rate && series.quantity() == Quantity.COUNT) {
      remarks.add(
          indicator.kind() == Kind.FLOW && address.period().months() < 12
              ? "Counts are shown: a rate is given for 12 months and for years, never for a month."
              : "Counts are shown: the number of children is not published for each part and year.");
    }
    if (series.values().stream().anyMatch(v -> v.interval().isPresent())
        && series.quantity() == Quantity.VALUE) {
      remarks.add("The shaded band is the 95% confidence interval.");
    }
    series
        .target()
        .filter(target -> !series.timeline().isEmpty())
        .ifPresent(target -> remarks.add(target(address, series, target)));
    if (!address.isTotal()) {
      remarks.add("All charts have one scale.");
      if (series.parts().size() > PanelMaker.MOST_PANELS) {
        remarks.add(
            "The %d largest are drawn; the table has all %d."
                .formatted(PanelMaker.MOST_PANELS, series.parts().size()));
      }
    }
    if (series.values().stream().anyMatch(v -> v.status() == Status.SUPPRESSED)) {
      remarks.add("Suppressed values are small, or would give a small one away; they are not 0.");
    }
    return remarks;
  }
}
