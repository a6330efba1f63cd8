package org.nscb.scorecard.content.reading.indicators;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.CodeSet;

/** Reads {@code warehouse/breakdowns.yml}. */
public final class BreakdownsReader {

  private static final String FILE = "warehouse/breakdowns.yml";

  /** The value of no breakdown at all, in exports and addresses. */
  private static final String TOTAL = "total";

  private final ContentFiles files;
  private final Catalogue<CodeSet> codeSets;

  public BreakdownsReader(ContentFiles files, Catalogue<CodeSet> codeSets) {
    this.files = files;
    this.codeSets = codeSets;
  }

  public Catalogue<Breakdown> read() {
    Catalogue<Breakdown> breakdowns = new Catalogue<>("a breakdown of " + FILE);
    Set<String> ids = new HashSet<>();
    new YamlFile(files, FILE)
        .read(file -> file.maps("breakdowns", map -> breakdown(map, ids)))
        .ifPresentOrElse(
            all -> all.forEach(breakdown -> breakdowns.add(breakdown.id(), breakdown)),
            breakdowns::setUnreadable);
    return breakdowns;
  }

  private Breakdown breakdown(YamlMap map, Set<String> ids) {
    String id = map.newIdentifier("id", ids);
    if (id.equals(TOTAL)) {
      map.refuse("id", "`total` is the name of what is not broken down.", "Choose another.");
    }
    Optional<String> codeSet = map.findName("codes", codeSets.names());
    return new Breakdown(id, map.text("title"), map.flag("parts"), codeSet, map.flag("population"));
  }
}
