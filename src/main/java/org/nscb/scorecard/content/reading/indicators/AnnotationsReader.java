package org.nscb.scorecard.content.reading.indicators;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.indicators.Annotation;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;

/** Reads {@code warehouse/annotations.yml}. */
public final class AnnotationsReader {

  private static final List<String> KINDS = List.of("data_quality", "series_break", "context");

  private final ContentFiles files;
  private final Catalogue<Indicator> indicators;

  public AnnotationsReader(ContentFiles files, Catalogue<Indicator> indicators) {
    this.files = files;
    this.indicators = indicators;
  }

  public List<Annotation> read() {
    Set<String> ids = new HashSet<>();
    return new YamlFile(files, "warehouse/annotations.yml")
        .read(file -> file.maps("annotations", map -> annotation(map, ids)))
        .orElse(List.of());
  }

  private Annotation annotation(YamlMap map, Set<String> ids) {
    Vocabulary kinds = Vocabulary.of("one of " + String.join(", ", KINDS), KINDS);
    Annotation annotation =
        new Annotation(
            map.newIdentifier("id", ids),
            map.month("from"),
            map.month("to"),
            map.name("kind", kinds),
            map.names("indicators", indicators.names()),
            map.text("text"),
            map.text("source"));
    if (map.sound("from", "to") && annotation.to().isBefore(annotation.from())) {
      map.refuse("to", "is before from.", "Give the last month of the stretch.");
    }
    return annotation;
  }
}
