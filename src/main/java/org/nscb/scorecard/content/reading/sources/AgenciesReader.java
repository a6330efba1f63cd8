package org.nscb.scorecard.content.reading.sources;

import java.util.HashSet;
import java.util.Set;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.Agency;

/** Reads {@code pipelines/agencies.yml}. */
public final class AgenciesReader {

  private static final String FILE = "pipelines/agencies.yml";

  private final ContentFiles files;

  public AgenciesReader(ContentFiles files) {
    this.files = files;
  }

  public Catalogue<Agency> read() {
    Catalogue<Agency> agencies = new Catalogue<>("an agency of " + FILE);
    Set<String> ids = new HashSet<>();
    new YamlFile(files, FILE)
        .read(file -> file.maps("agencies", map -> agency(map, ids)))
        .ifPresentOrElse(
            all -> all.forEach(agency -> agencies.add(agency.id(), agency)),
            agencies::setUnreadable);
    return agencies;
  }

  private static Agency agency(YamlMap map, Set<String> ids) {
    return new Agency(map.newIdentifier("id", ids), map.text("name"), map.identifier("kind"));
  }
}
