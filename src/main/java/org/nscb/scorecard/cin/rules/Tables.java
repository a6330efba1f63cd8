package org.nscb.scorecard.cin.rules;

import static org.nscb.scorecard.cin.tables.Place.CHILD_NUMBER;
import static org.nscb.scorecard.cin.tables.Place.EPISODE;
import static org.nscb.scorecard.cin.tables.Place.ITEM;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Place;

/** Which table holds the rows of which, and how a row is joined to what holds it. */
final class Tables {
  private Tables() {}

  static Optional<CensusTable> find(String title) {
    return Arrays.stream(CensusTable.values())
        .filter(table -> table.title().equals(title))
        .findFirst();
  }

  /** The table whose rows hold those of this one. */
  static Optional<CensusTable> holder(CensusTable table) {
    return switch (table) {
      case HEADER, CHILD_IDENTIFIERS -> Optional.empty();
      case CHILD_CHARACTERISTICS, DISABILITIES, CIN_DETAILS ->
          Optional.of(CensusTable.CHILD_IDENTIFIERS);
      case ASSESSMENTS, CIN_PLAN_DATES, SECTION_47, CHILD_PROTECTION_PLANS ->
          Optional.of(CensusTable.CIN_DETAILS);
      case ASSESSMENT_FACTORS -> Optional.of(CensusTable.ASSESSMENTS);
      case REVIEWS -> Optional.of(CensusTable.CHILD_PROTECTION_PLANS);
    };
  }

  /** Whether each table is held by the one before it, however far down. */
  static boolean areALine(List<CensusTable> outerFirst) {
    for (int i = 1; i < outerFirst.size(); i++) {
      if (!holders(outerFirst.get(i)).contains(outerFirst.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** The tables once each, those that hold others first. */
  static List<CensusTable> outerFirst(Stream<CensusTable> tables) {
    return tables
        .distinct()
        .sorted((a, b) -> Integer.compare(holders(a).size(), holders(b).size()))
        .toList();
  }

  /** {@code from A join B using (child_number, episode)}, for tables that are a line. */
  static String from(List<CensusTable> outerFirst) {
    StringBuilder sql = new StringBuilder("from ").append(outerFirst.get(0).title());
    for (int i = 1; i < outerFirst.size(); i++) {
      List<Place> outer = outerFirst.get(i - 1).places();
      sql.append(" join ")
          .append(outerFirst.get(i).title())
          .append(
              Stream.of(CHILD_NUMBER, EPISODE, ITEM)
                  .filter(outer::contains)
                  .map(Place::column)
                  .collect(Collectors.joining(", ", " using (", ")")));
    }
    return sql.toString();
  }

  private static List<CensusTable> holders(CensusTable table) {
    return Stream.iterate(holder(table), Optional::isPresent, t -> holder(t.orElseThrow()))
        .map(Optional::orElseThrow)
        .toList();
  }
}
