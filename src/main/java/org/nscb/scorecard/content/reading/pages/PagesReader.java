package org.nscb.scorecard.content.reading.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.pages.Page;
import org.nscb.scorecard.content.pages.Page.Figure;
import org.nscb.scorecard.content.pages.Page.Section;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;

/** Reads the pages, {@code dashboards/pages/<url>.yml}. */
public final class PagesReader {

  private static final String FOLDER = "dashboards/pages";

  private final ContentFiles files;
  private final Catalogue<Indicator> indicators;

  public PagesReader(ContentFiles files, Catalogue<Indicator> indicators) {
    this.files = files;
    this.indicators = indicators;
  }

  public List<Page> read() {
    List<Page> pages = new ArrayList<>();
    for (String url : files.listNames(FOLDER, ".yml")) {
      String file = FOLDER + "/" + url + ".yml";
      if (!url.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        files
            .problems()
            .add(
                file,
                "`" + url + "` does not read well as an address.",
                "Rename it with small letters and dashes.");
      }
      new YamlFile(files, file).read(map -> page(url, map)).ifPresent(pages::add);
    }
    return pages;
  }

  private Page page(String url, YamlMap map) {
    return new Page(url, map.text("title"), map.text("lead"), map.maps("sections", this::section));
  }

  private Section section(YamlMap map) {
    return new Section(
        map.text("title"), map.findText("text").orElse(""), map.findMaps("figures", this::figure));
  }

  private Figure figure(YamlMap map) {
    Figure figure =
        new Figure(
            map.name("indicator", indicators.names()),
            map.findWord("period", PeriodType.class),
            map.findText("breakdown"),
            map.findNames("comparators", SiteReader.comparators()));
    Optional<Indicator> indicator = indicators.find(figure.indicator());
    indicator.filter(shown -> map.sound()).ifPresent(shown -> checkAllowed(map, figure, shown));
    return figure;
  }

  private static void checkAllowed(YamlMap map, Figure figure, Indicator indicator) {
    String allowed = "that `" + indicator.id() + "` allows";
    List<String> periods = indicator.periods().stream().map(PeriodType::id).toList();
    map.findName("period", Vocabulary.of("a period " + allowed, periods));
    map.findName("breakdown", Vocabulary.of("a breakdown " + allowed, indicator.breakdowns()));
    if (!figure.comparators().isEmpty() && indicator.published().isEmpty()) {
      map.refuse(
          "comparators",
          "`" + indicator.id() + "` is not published, so there is nothing to compare it with.",
          "Remove the key.");
    }
  }
}
