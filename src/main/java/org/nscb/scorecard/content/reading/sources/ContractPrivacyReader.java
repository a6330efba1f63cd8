package org.nscb.scorecard.content.reading.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.privacy.Anonymity;
import org.nscb.scorecard.content.privacy.ContractPrivacy;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;
import org.nscb.scorecard.content.privacy.Waiver;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.privacy.AnonymityReader;
import org.nscb.scorecard.content.reading.privacy.WaiverReader;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.PrivacyRule;

/** Reads what a contract says on privacy beside the rules of its columns. */
final class ContractPrivacyReader {
  private final PrivacyPolicy policy;
  private final Map<String, Column> columns;
  private final Vocabulary names;

  ContractPrivacyReader(PrivacyPolicy policy, Map<String, Column> columns, Vocabulary names) {
    this.policy = policy;
    this.columns = columns;
    this.names = names;
  }

  ContractPrivacy read(YamlMap map, Layout layout) {
    List<Waiver> waivers = map.findMaps("waive", new WaiverReader(policy, columns, names)::read);
    Optional<Anonymity> anonymity = map.findMap("anonymity", new AnonymityReader(names)::read);
    if (layout != Layout.ROWS && map.has("anonymity")) {
      map.refuse("anonymity", "has a meaning for rows about people alone.", "Remove the key.");
    }
    anonymity.ifPresent(
        asked -> asked.columns().forEach(name -> checkClassed(map, columns.get(name))));
    return new ContractPrivacy(policy, waivers, anonymity);
  }

  private static void checkClassed(YamlMap map, Column column) {
    if (column != null
        && (column.type() == ColumnType.CODES || column.privacy() == PrivacyRule.DROP)) {
      map.refuse(
          "anonymity",
          "the column `" + column.name() + "` has no one value that is kept.",
          "Name columns with one value that is kept.");
    }
  }
}
