package org.nscb.scorecard.dashboards.figures;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Annotation;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.Delivery;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;

/** Says where figures come from, how far they reach and how far they can be leaned on. */
public final class ProvenanceMaker {

  /** Above this share of refused rows in the latest year a figure is marked. */
  private static final double CARE_SHARE = 0.02;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

  private final Content content;
  private final ReleaseReader release;

  public ProvenanceMaker(Content content, ReleaseReader release) {
    this.content = content;
    this.release = release;
  }

  Provenance provenance(FigureAddress address, Series series) {
    return new Provenance(
        source(address, series.vintage()),
        coverage(address, series),
        updated(),
        series.timeline().isEmpty()
            ? undelivered()
            : quality(
                address.indicator(),
                address.basis(),
                address.period(),
                series.lastKnown(),
                status(series)));
  }

  /** "Release 2016-04-21-1, made on 21 April 2016." */
  public String updated() {
    return "Release %s, made on %s."
        .formatted(release.info().release(), DAY.format(release.info().madeAt()));
  }

  private static Status status(Series series) {
    boolean anyShown =
        series.parts().stream()
            .map(p -> p.values().get(series.lastKnown()))
            .anyMatch(v -> v != null && v.status() != Status.UNAVAILABLE);
    return anyShown ? Status.SHOWN : Status.UNAVAILABLE;
  }

  private String source(FigureAddress address, String vintage) {
    return switch (address.basis()) {
      case PUBLISHED ->
          "Department for Education, Characteristics of children in need, table %s; Office for National Statistics, mid-year population estimates. Publication of %s."
              .formatted(address.indicator().published().map(p -> p.table()).orElse(""), vintage);
      case EXTRACTS ->
          "%s, monthly extracts: %s.%s"
              .formatted(
                  agencies(address.indicator()),
                  Words.list(address.indicator().sources().stream().map(this::title).toList()),
                  content.site().invented() ? " Invented: no child in them is real." : "");
    };
  }

  private String agencies(Indicator indicator) {
    return Words.list(
        indicator.sources().stream()
            .filter(content.sources()::containsKey)
            .flatMap(s -> content.sources().get(s).agencies().stream())
            .distinct()
            .map(id -> Optional.ofNullable(content.agencies().get(id)).map(Agency::name).orElse(id))
            .toList());
  }

  private String title(String source) {
    String title =
        content.sources().containsKey(source) ? content.sources().get(source).title() : source;
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  private String coverage(FigureAddress address, Series series) {
    Timeline timeline = series.timeline();
    if (timeline.isEmpty()) {
      return "No period has been delivered.";
    }
    long shown =
        timeline.periods().stream()
            .filter(
                p ->
                    series.parts().stream()
                        .map(part -> part.values().get(p))
                        .anyMatch(v -> v != null && v.status() == Status.SHOWN))
            .count();
    return "%s: %s of %s with a figure."
        .formatted(
            Words.capitalised(
                Periods.span(
                    address.indicator().kind(),
                    address.period(),
                    timeline.first(),
                    timeline.last())),
            Numbers.count(shown),
            Words.counted(timeline.periods().size(), "period", "periods"));
  }

  /** The mark of a figure whose latest period has the given status. */
  public DataQuality quality(
      Indicator indicator, Basis basis, PeriodType type, YearMonth last, Status latest) {
    if (latest == Status.UNAVAILABLE) {
      return new DataQuality(
          DataQuality.Level.INCOMPLETE,
          "%s has no figure."
              .formatted(Words.capitalised(Periods.name(indicator.kind(), type, last))));
    }
    YearMonth first =
        indicator.kind() == Kind.SNAPSHOT ? last : last.minusMonths(type.months() - 1L);
    Optional<Annotation> known =
        content.annotations().stream()
            .filter(a -> a.kind().equals("data_quality") && a.indicators().contains(indicator.id()))
            .filter(a -> !a.from().isAfter(last) && !a.to().isBefore(first))
            .findFirst();
    if (known.isPresent()) {
      return new DataQuality(DataQuality.Level.CARE, known.get().text());
    }
    double refused = basis == Basis.EXTRACTS ? refusedShare(indicator.sources(), first, last) : 0;
    if (refused > CARE_SHARE) {
      return new DataQuality(
          DataQuality.Level.CARE,
          "%s%% of the rows delivered for it were refused."
              .formatted(Numbers.decimal(refused * 100)));
    }
    return new DataQuality(
        DataQuality.Level.SOUND,
        basis == Basis.EXTRACTS
            ? "Every month of it was delivered, and nothing is known against it."
            : "Nothing is known against it.");
  }

  private double refusedShare(List<String> sources, YearMonth first, YearMonth last) {
    List<Delivery> deliveries =
        release.deliveries().stream()
            .filter(d -> d.isInForce() && sources.contains(d.source()))
            .filter(d -> !d.period().isBefore(first) && !d.period().isAfter(last))
            .toList();
    long read = deliveries.stream().mapToLong(Delivery::rowsRead).sum();
    long refused = deliveries.stream().mapToLong(Delivery::rowsQuarantined).sum();
    return read == 0 ? 0 : (double) refused / read;
  }

  /** The mark for the latest value of a series. */
  public DataQuality quality(Indicator indicator, IndicatorValue latest) {
    return quality(
        indicator, latest.basis(), latest.periodType(), latest.period(), latest.status());
  }

  /** The mark of an indicator for which nothing has arrived. */
  public DataQuality undelivered() {
    return new DataQuality(DataQuality.Level.INCOMPLETE, "Nothing has been delivered for it.");
  }
}
