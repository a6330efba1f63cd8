package org.nscb.scorecard.content.reading.sources;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.content.sources.Strictness;

/** Reads the columns of one contract. */
final class ColumnReader {

  private static final Set<ColumnType> AGES =
      EnumSet.of(ColumnType.DATE, ColumnType.MONTH, ColumnType.INTEGER);

  private final Catalogue<CodeSet> codeSets;
  private final Layout layout;
  private final ColumnIdentityCheck identities;
  private final Set<String> ownColumnsOfSilver;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, String> columnsByHeader = new HashMap<>();

  ColumnReader(Catalogue<CodeSet> codeSets, Layout layout, ColumnIdentityCheck identities) {
    this.codeSets = codeSets;
    this.layout = layout;
    this.identities = identities;
    this.ownColumnsOfSilver =
        switch (layout) {
          case ROWS, AGGREGATED -> Set.of("row_number", "pseudonym_key", "line_number", "reasons");
          case MELTED ->
              Set.of(
                  "row_number",
                  "pseudonym_key",
                  "line_number",
                  "reasons",
                  "measure",
                  "value",
                  "symbol");
        };
  }

  /** Names of the columns read so far, with those that have a problem. */
  Set<String> names() {
    return names;
  }

  Column read(YamlMap map) {
    String name = map.newIdentifier("name", names);
    if (ownColumnsOfSilver.contains(name)) {
      map.refuse("name", "`" + name + "` is a column that the load adds.", "Choose another name.");
    }
    ColumnType type = map.word("type", ColumnType.class);
    Strictness strictness = StrictnessReader.read(map, type);
    PrivacyRule privacy = map.word("privacy", PrivacyRule.class);
    Optional<String> codeSet = map.findName("codes", codeSets.names());
    if (map.sound("type")) {
      checkCodeSet(map, type);
      checkCount(map, type);
    }
    if (map.sound("type", "privacy")) {
      checkPrivacy(map, type, privacy);
    }
    Column column = new Column(name, type, strictness, privacy, codeSet, headers(map, name));
    identities.read(map, column);
    return column;
  }

  private static void checkCodeSet(YamlMap map, ColumnType type) {
    boolean coded = type == ColumnType.CODE || type == ColumnType.CODES;
    if (coded && !map.has("codes")) {
      map.refuse("codes", "is missing.", "Name the code set, a file of warehouse/reference/codes.");
    }
    if (!coded && map.has("codes")) {
      map.refuse(
          "codes",
          "has a meaning for `type: code` and `type: codes` alone.",
          "Change the type, or remove the key.");
    }
  }

  private void checkCount(YamlMap map, ColumnType type) {
    if (type == ColumnType.COUNT && layout != Layout.AGGREGATED) {
      map.refuse(
          "type",
          "`count` is what an agency has added up, and the rows of this contract are not.",
          "Write `type: integer`, or give the contract `layout: aggregated`.");
    }
  }

  private static void checkPrivacy(YamlMap map, ColumnType type, PrivacyRule privacy) {
    switch (privacy) {
      case PSEUDONYMISE -> {
        if (type != ColumnType.TEXT) {
          map.refuse("privacy", "a pseudonym is text.", "Give the column `type: text`.");
        }
      }
      case MONTH_OF_BIRTH -> {
        if (type != ColumnType.MONTH) {
          map.refuse("privacy", "a month of birth is a month.", "Give the column `type: month`.");
        }
      }
      case AGE_BAND -> {
        if (!AGES.contains(type)) {
          map.refuse(
              "privacy",
              "an age band is made of a date of birth or an age.",
              "Give the column `type: date`, `type: month` or `type: integer`.");
        }
      }
      case DISTRICT_ONLY -> {
        if (type != ColumnType.CODE) {
          map.refuse("privacy", "a district is a code.", "Give the column `type: code`.");
        }
      }
      case KEEP, DROP -> {}
    }
  }

  private List<String> headers(YamlMap map, String name) {
    claim(map, "name", name, name);
    List<String> headers = map.has("headers") ? map.findTexts("headers") : List.of();
    for (String header : headers) {
      claim(map, "headers", header, name);
    }
    return headers;
  }

  private void claim(YamlMap map, String key, String header, String column) {
    String earlier = columnsByHeader.putIfAbsent(SampleCheck.bare(header), column);
    if (earlier != null && !earlier.equals(column)) {
      map.refuse(
          key,
          "the header `" + header + "` already belongs to the column `" + earlier + "`.",
          "A header has one column; keep one of them.");
    }
  }
}
