package org.nscb.scorecard.content.reading.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.content.indicators.Published;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.reading.pages.SiteNames;
import org.nscb.scorecard.content.sources.Contract;

/** Reads the indicators, {@code warehouse/indicators/<id>/}, with the SQL beside each. */
public final class IndicatorsReader {

  private static final String FOLDER = "warehouse/indicators";
  private static final int MOST_MONTHS = 240;
  private static final int MOST_DAYS = 3660;

  private final ContentFiles files;
  private final SiteNames names;
  private final BoardUseReader uses;
  private final Catalogue<Contract> sources;
  private final Catalogue<Breakdown> breakdowns;
  private final PublishedReader publishedReader;
  private final Map<String, String> indicatorsByCode = new HashMap<>();

  public IndicatorsReader(
      ContentFiles files,
      SiteNames names,
      Catalogue<Contract> sources,
      Catalogue<Breakdown> breakdowns,
      BreakdownCodes codes,
      PublishedMeasures measures) {
    this.files = files;
    this.names = names;
    this.uses = new BoardUseReader(names);
    this.sources = sources;
    this.breakdowns = breakdowns;
    this.publishedReader = new PublishedReader(measures, codes);
  }

  public Catalogue<Indicator> read() {
    Catalogue<Indicator> indicators = new Catalogue<>("an indicator of " + FOLDER);
    List<String> ids = files.listFolders(FOLDER);
    files.readAhead(ids.stream().map(id -> FOLDER + "/" + id + "/indicator.yml").toList());
    for (String id : ids) {
      indicators.addName(id);
      String folder = FOLDER + "/" + id;
      files.checkIdentifier(folder, id);
      new YamlFile(files, folder + "/indicator.yml")
          .read(map -> soundIndicator(id, folder, map))
          .flatMap(indicator -> indicator)
          .ifPresent(indicator -> indicators.add(id, indicator));
    }
    return indicators;
  }

  private Optional<Indicator> soundIndicator(String id, String folder, YamlMap map) {
    IndicatorFolder beside = new IndicatorFolder(files, folder, sources);
    beside.check();
    Indicator indicator = indicator(id, map, beside);
    IndicatorChecks.check(map, indicator);
    return map.sound() ? Optional.of(indicator) : Optional.empty();
  }

  private Indicator indicator(String id, YamlMap map, IndicatorFolder beside) {
    List<String> cuts = map.findNames("breakdowns", breakdowns.names());
    List<String> from = map.findNames("sources", sources.names());
    Optional<Published> published =
        map.findMap("published", below -> publishedReader.read(below, cuts));
    return new Indicator(
        id,
        code(id, map),
        map.text("title"),
        map.text("unit"),
        map.name("theme", names.themes()),
        map.word("measure", Measure.class),
        map.word("kind", Kind.class),
        map.word("polarity", Polarity.class),
        map.text("definition"),
        map.text("method"),
        map.text("question"),
        from,
        map.words("periods", PeriodType.class),
        map.word("default_period", PeriodType.class),
        cuts,
        map.findWholeNumber("history_months", 0, MOST_MONTHS).orElse(0),
        map.findWholeNumber("follow_up_days", 0, MOST_DAYS).orElse(0),
        published,
        beside.sql("numerator"),
        beside.sql("denominator"),
        uses.agencyRole(map, cuts),
        uses.use(map),
        uses.limits(map, senders(from)));
  }

  private Vocabulary senders(List<String> ids) {
    String what = "an agency that sends one of the sources";
    if (ids.stream().anyMatch(id -> sources.find(id).isEmpty())) {
      return Vocabulary.unreadable(what);
    }
    return Vocabulary.of(
        what,
        ids.stream()
            .flatMap(id -> sources.find(id).stream())
            .flatMap(contract -> contract.agencies().stream())
            .toList());
  }

  private String code(String id, YamlMap map) {
    String code = map.text("code");
    String earlier = indicatorsByCode.putIfAbsent(code, id);
    if (!code.isEmpty() && earlier != null) {
      map.refuse(
          "code", "`" + code + "` is the code of `" + earlier + "` too.", "Give each its own.");
    }
    return code;
  }
}
