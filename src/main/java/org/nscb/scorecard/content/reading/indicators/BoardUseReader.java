package org.nscb.scorecard.content.reading.indicators;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.indicators.AgencyRole;
import org.nscb.scorecard.content.indicators.BoardUse;
import org.nscb.scorecard.content.indicators.BoardUse.Target;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Limits;
import org.nscb.scorecard.content.indicators.Limits.Effective;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.pages.SiteNames;

/** Reads what an indicator is to the Board, and what bounds its values. */
final class BoardUseReader {

  private final SiteNames names;

  BoardUseReader(SiteNames names) {
    this.names = names;
  }

  BoardUse use(YamlMap map) {
    return new BoardUse(
        map.name("domain", names.domains()),
        map.findNames("priorities", names.priorities()),
        map.name("owner", names.groups()),
        map.findMap("target", BoardUseReader::target));
  }

  private static Target target(YamlMap map) {
    Optional<Double> value = map.findNumber("value");
    if (value.isEmpty()) {
      map.refuse("value", "is missing.", "Write the number that is wanted.");
    }
    return new Target(value.orElse(0.0), map.text("source"));
  }

  /**
   * @param senders the agencies that send its sources
   */
  Limits limits(YamlMap map, Vocabulary senders) {
    return new Limits(
        map.findMap("effective", BoardUseReader::effective),
        map.findText("derived"),
        map.findText("shown_in_full"),
        map.findNames("senders", senders));
  }

  private static Effective effective(YamlMap map) {
    Optional<YearMonth> from = month(map, "from");
    Optional<YearMonth> to = month(map, "to");
    if (from.isEmpty() && to.isEmpty()) {
      map.refuse("from", "neither from nor to is there.", "Write the first or the last month.");
    } else if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      map.refuse("to", "is before from.", "Give the last month in which it existed.");
    }
    return new Effective(from, to, map.text("because"));
  }

  private static Optional<YearMonth> month(YamlMap map, String key) {
    return map.has(key) ? Optional.of(map.month(key)) : Optional.empty();
  }

  /** A breakdown by agency must say what the agencies do, and nothing else may. */
  Optional<AgencyRole> agencyRole(YamlMap map, List<String> breakdowns) {
    Optional<AgencyRole> role = map.findWord("agencies", AgencyRole.class);
    boolean byAgency = breakdowns.contains(Indicator.AGENCY);
    if (byAgency && !map.has("agencies")) {
      map.refuse(
          "agencies",
          "is missing, and the breakdown `agency` is there.",
          "Write `sends` where the agencies are those that sent the rows, `acts` where the rows"
              + " speak of them.");
    } else if (!byAgency && map.has("agencies")) {
      map.refuse("agencies", "is for the breakdown `agency` alone.", "Remove it.");
    }
    return role;
  }
}
