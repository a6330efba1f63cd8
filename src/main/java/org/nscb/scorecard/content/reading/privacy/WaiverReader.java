package org.nscb.scorecard.content.reading.privacy;

import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.privacy.Detector;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;
import org.nscb.scorecard.content.privacy.Waiver;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.sources.Column;

/** Reads the waivers of one contract: each has a reason, and something to waive. */
public final class WaiverReader {
  private final PrivacyPolicy policy;
  private final Map<String, Column> columns;
  private final Vocabulary names;

  public WaiverReader(PrivacyPolicy policy, Map<String, Column> columns, Vocabulary names) {
    this.policy = policy;
    this.columns = columns;
    this.names = names;
  }

  public Waiver read(YamlMap map) {
    String reason = map.text("reason");
    Optional<String> header = map.findText("header");
    if (map.has("header")) {
      header.ifPresent(text -> checkHeader(map, text));
      return new Waiver(Optional.empty(), Optional.empty(), header, reason);
    }
    String column = map.name("column", names);
    Detector looksLike = map.word("looks_like", Detector.class);
    if (map.sound("column", "looks_like") && columns.containsKey(column)) {
      checkNeeded(map, columns.get(column), looksLike);
    }
    return new Waiver(Optional.of(column), Optional.of(looksLike), Optional.empty(), reason);
  }

  private void checkHeader(YamlMap map, String header) {
    if (policy.findForbidden(header).isEmpty()) {
      map.refuse(
          "header", "`" + header + "` is not forbidden by pipelines/privacy.yml.", "Remove it.");
      return;
    }
    columns.values().stream()
        .filter(c -> c.privacy().takesIdentityAway() && c.isHeadedBy(header))
        .findFirst()
        .ifPresent(
            c ->
                map.refuse(
                    "header",
                    "the rule of the column `" + c.name() + "` takes the identity away already.",
                    "Remove it."));
  }

  private static void checkNeeded(YamlMap map, Column column, Detector looksLike) {
    if (column.privacy().lets().contains(looksLike)) {
      map.refuse(
          "looks_like",
          "the rule of the column `"
              + column.name()
              + "` lets "
              + looksLike.title()
              + " pass already.",
          "Remove it.");
    }
  }
}
