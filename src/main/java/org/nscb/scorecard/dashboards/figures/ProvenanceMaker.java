package org.nscb.scorecard.dashboards.figures;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Quality;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;

/** Says where figures come from, how far they reach and how far they can be leaned on. */
public final class ProvenanceMaker {

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
        series.timeline().isEmpty() ? DataQuality.UNDELIVERED : quality(series));
  }

  /** "Release 2016-04-21-1, made on 21 April 2016." */
  public String updated() {
    return "Release %s, made on %s."
        .formatted(release.info().release(), DAY.format(release.info().madeAt()));
  }

  private String source(FigureAddress address, String vintage) {
    return switch (address.basis()) {
      case PUBLISHED ->
          "Department for Education, Characteristics of children in need, table %s; Office for National Statistics, mid-year population estimates. Publication of %s."
              .formatted(address.indicator().published().map(p -> p.table()).orElse(""), vintage);
      case EXTRACTS ->
          "%s. Extracts: %s.%s"
              .formatted(
                  agencies(address.indicator()),
                  String.join(
                      "; ", address.indicator().sources().stream().map(this::title).toList()),
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
    return content.sources().containsKey(source) ? content.sources().get(source).title() : source;
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
    return "%s: %s of %s with a figure. %s"
        .formatted(
            Words.capitalised(
                Periods.span(
                    address.indicator().kind(),
                    address.period(),
                    timeline.first(),
                    timeline.last())),
            Numbers.count(shown),
            Words.counted(timeline.periods().size(), "period", "periods"),
            latest(address, series));
  }

  /** Which agencies the latest period rests on, and how many of its files came late. */
  private static String latest(FigureAddress address, Series series) {
    List<IndicatorValue> values = series.of(series.lastKnown());
    List<String> words = values.stream().map(v -> v.coverage().words()).distinct().toList();
    int late = values.stream().mapToInt(v -> v.coverage().late()).max().orElse(0);
    String coverage =
        words.size() == 1
            ? words.get(0) + "."
            : "%d of %s with a figure %s."
                .formatted(
                    values.stream().filter(v -> v.status() != Status.UNAVAILABLE).count(),
                    Words.counted(values.size(), "part", "parts"),
                    Periods.phrase(
                        address.indicator().kind(), address.period(), series.lastKnown()));
    return late == 0
        ? coverage
        : coverage + " " + Words.counted(late, "delivery", "deliveries") + " of it came late.";
  }

  /** The mark of the latest period: that of its parts that can be leaned on the least. */
  private static DataQuality quality(Series series) {
    List<Quality> qualities =
        series.of(series.lastKnown()).stream().map(IndicatorValue::quality).toList();
    Quality worst = qualities.stream().max(Comparator.comparing(Quality::mark)).orElseThrow();
    boolean anyIsKnown = qualities.stream().anyMatch(q -> q.mark() != Quality.Mark.INCOMPLETE);
    return worst.mark() == Quality.Mark.INCOMPLETE && anyIsKnown
        ? new DataQuality(DataQuality.Level.CARE, worst.reason())
        : DataQuality.of(worst);
  }
}
