package org.nscb.scorecard.content;

import java.util.Optional;
import org.nscb.scorecard.content.Content.Suppression;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;

/** Reads {@code warehouse/suppression.yml}. */
final class SuppressionReader {

  private static final int MOST = 1000;

  private final ContentFiles files;

  SuppressionReader(ContentFiles files) {
    this.files = files;
  }

  Optional<Suppression> read() {
    return new YamlFile(files, "warehouse/suppression.yml").read(SuppressionReader::suppression);
  }

  private static Suppression suppression(YamlMap map) {
    Suppression suppression =
        new Suppression(map.wholeNumber("low", 0, MOST), map.wholeNumber("high", 0, MOST));
    if (map.sound() && suppression.low() > suppression.high()) {
      map.refuse("low", "is greater than high, so nothing would be hidden.", "Change one of them.");
    }
    return suppression;
  }
}
