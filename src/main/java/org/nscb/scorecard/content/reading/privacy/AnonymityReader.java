package org.nscb.scorecard.content.reading.privacy;

import java.util.List;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.privacy.Anonymity;
import org.nscb.scorecard.content.problems.Vocabulary;

/** Reads what a contract asks of k-anonymity. */
public final class AnonymityReader {
  private static final int MOST = 1000;

  private final Vocabulary columns;

  /**
   * @param columns those of the contract
   */
  public AnonymityReader(Vocabulary columns) {
    this.columns = columns;
  }

  public Anonymity read(YamlMap map) {
    List<String> named = map.names("columns", columns);
    int k = map.wholeNumber("k", 2, MOST);
    double warn = Shares.read(map, "warn");
    double stop = Shares.read(map, "stop");
    if (map.sound("warn", "stop") && warn > stop) {
      map.refuse(
          "warn", "is greater than stop, so nothing would be warned of.", "Change one of them.");
    }
    return new Anonymity(named, k, warn, stop);
  }
}
