package org.nscb.scorecard.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.Content.Suppression;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.indicators.Annotation;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Page;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.content.problems.Problems;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.reading.indicators.AnnotationsReader;
import org.nscb.scorecard.content.reading.indicators.BreakdownCodes;
import org.nscb.scorecard.content.reading.indicators.BreakdownsReader;
import org.nscb.scorecard.content.reading.indicators.IndicatorsReader;
import org.nscb.scorecard.content.reading.indicators.PublishedMeasures;
import org.nscb.scorecard.content.reading.pages.PagesReader;
import org.nscb.scorecard.content.reading.pages.SiteNames;
import org.nscb.scorecard.content.reading.pages.SiteReader;
import org.nscb.scorecard.content.reading.plan.KpisReader;
import org.nscb.scorecard.content.reading.sources.AgenciesReader;
import org.nscb.scorecard.content.reading.sources.CodeSetsReader;
import org.nscb.scorecard.content.reading.sources.ContractsReader;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Contract;

/**
 * Loads the three shelves of content and checks them against each other, without Spark and without
 * a database. What is mentioned is read before what mentions it, so that a wrong mention is told at
 * its own place.
 */
public final class ContentLoader {

  private final Path root;

  /**
   * @param root the folder that holds pipelines, warehouse and dashboards
   */
  public ContentLoader(Path root) {
    this.root = root;
  }

  /**
   * @throws ContentException with every problem that was found, when there is one
   */
  public Content load() {
    Problems problems = new Problems();
    ContentFiles files = new ContentFiles(root, problems);
    checkShelves(files);

    Catalogue<Agency> agencies = new AgenciesReader(files).read();
    Catalogue<CodeSet> codeSets = new CodeSetsReader(files, agencies).read();
    Catalogue<Contract> sources = new ContractsReader(files, agencies, codeSets).read();
    Map<String, Model> models = new ModelsReader(files).read();
    Catalogue<Breakdown> breakdowns = new BreakdownsReader(files, codeSets).read();
    BreakdownCodes codes = new BreakdownCodes(breakdowns, codeSets);
    Optional<Suppression> suppression = new SuppressionReader(files).read();
    Optional<Site> site = new SiteReader(files).read();
    SiteNames names = SiteReader.names(site);
    PublishedMeasures measures = PublishedMeasures.read(files);
    Catalogue<Indicator> indicators =
        new IndicatorsReader(files, names, sources, breakdowns, codes, measures).read();
    List<Kpi> kpis = new KpisReader(files, indicators, codes, sources).read();
    List<Annotation> annotations = new AnnotationsReader(files, indicators).read();
    List<Page> pages = new PagesReader(files, indicators).read();

    stopIfAny(problems);
    return new Content(
        root,
        agencies.items(),
        codeSets.items(),
        sources.items(),
        models,
        breakdowns.items(),
        indicators.items(),
        kpis,
        annotations,
        suppression.orElseThrow(),
        site.orElseThrow(),
        pages);
  }

  private static void checkShelves(ContentFiles files) {
    for (String shelf : List.of("pipelines", "warehouse", "dashboards")) {
      if (!files.isFolder(shelf)) {
        files
            .problems()
            .add(
                shelf,
                "is not a folder here.",
                "The content has the folders pipelines, warehouse and dashboards: look for it in"
                    + " the folder that holds them.");
      }
    }
    stopIfAny(files.problems());
  }

  private static void stopIfAny(Problems problems) {
    if (!problems.list().isEmpty()) {
      throw new ContentException(problems.list());
    }
  }
}
