package org.nscb.scorecard.content.reading.sources;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.Agency.Kind;

/** Reads {@code pipelines/agencies.yml}: the kinds of agencies, then the agencies. */
public final class AgenciesReader {

  private static final String FILE = "pipelines/agencies.yml";

  private final ContentFiles files;

  public AgenciesReader(ContentFiles files) {
    this.files = files;
  }

  public Catalogue<Agency> read() {
    Catalogue<Agency> agencies = new Catalogue<>("an agency of " + FILE);
    new YamlFile(files, FILE)
        .read(AgenciesReader::agencies)
        .ifPresentOrElse(
            all -> all.forEach(agency -> agencies.add(agency.id(), agency)),
            agencies::setUnreadable);
    return agencies;
  }

  private static List<Agency> agencies(YamlMap file) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    Set<String> kindIds = new HashSet<>();
    file.maps("kinds", map -> new Kind(map.newIdentifier("id", kindIds), map.text("title")))
        .forEach(kind -> kinds.put(kind.id(), kind));
    Vocabulary known = Vocabulary.of("a kind of " + FILE, kinds.keySet());
    Set<String> ids = new HashSet<>();
    return file.maps("agencies", map -> agency(map, ids, kinds, known));
  }

  private static Agency agency(
      YamlMap map, Set<String> ids, Map<String, Kind> kinds, Vocabulary known) {
    String id = map.newIdentifier("id", ids);
    String name = map.text("name");
    String kind = map.name("kind", known);
    return new Agency(id, name, kinds.getOrDefault(kind, new Kind(kind, kind)));
  }
}
