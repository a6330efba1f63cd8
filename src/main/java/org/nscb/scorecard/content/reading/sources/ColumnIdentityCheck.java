package org.nscb.scorecard.content.reading.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;
import org.nscb.scorecard.content.privacy.Waiver;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.PrivacyRule;

/** Whether the columns of one contract that are kept say who somebody is. */
final class ColumnIdentityCheck {

  /** Who may read what the source sends. */
  enum Reader {
    EVERYBODY,
    THE_BOARD
  }

  private record Forbidden(YamlMap map, String key, String header, PrivacyPolicy.Hit hit) {}

  private final PrivacyPolicy policy;
  private final Reader reader;
  private final List<Forbidden> forbidden = new ArrayList<>();

  ColumnIdentityCheck(PrivacyPolicy policy, Reader reader) {
    this.policy = policy;
    this.reader = reader;
  }

  void read(YamlMap map, Column column) {
    Optional<String> why = map.findText("keep_because");
    if (!map.sound("type", "privacy", "codes")) {
      return;
    }
    boolean keptText = column.privacy() == PrivacyRule.KEEP && column.type() == ColumnType.TEXT;
    if (keptText && reader == Reader.THE_BOARD && why.isEmpty() && map.sound("keep_because")) {
      map.refuse(
          "privacy",
          "keeps a text, and names hide in text.",
          "Choose another rule, or say in `keep_because:` why no person can be named in it.");
    }
    if (!keptText && map.has("keep_because")) {
      map.refuse("keep_because", "has a meaning for a text that is kept alone.", "Remove the key.");
    }
    if (!column.privacy().takesIdentityAway()) {
      note(map, "name", column.name());
      column.headers().forEach(header -> note(map, "headers", header));
    }
  }

  private void note(YamlMap map, String key, String header) {
    policy
        .findForbidden(header)
        .ifPresent(hit -> forbidden.add(new Forbidden(map, key, header, hit)));
  }

  /** Refuses what no waiver lets pass; the waivers are read after the columns. */
  void finish(List<Waiver> waivers) {
    for (Forbidden f : forbidden) {
      if (waivers.stream().noneMatch(w -> w.ofHeader(f.header()))) {
        f.map()
            .refuse(
                f.key(),
                "`" + f.header() + "` is the header of " + f.hit().title() + ", and is kept.",
                "Choose a rule that takes the identity away, or remove it.");
      }
    }
  }
}
