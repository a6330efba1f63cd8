package org.nscb.scorecard.cin.reading;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.cin.departures.Departure;
import org.nscb.scorecard.cin.departures.DepartureKind;
import org.nscb.scorecard.cin.departures.Departures;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * What was read.
 *
 * @param year by whose schema
 * @param rows how many of each table
 * @param departures from the schema of the year, by their first line
 */
public record ReadReturn(
    int year, long children, Map<CensusTable, Long> rows, List<Departure> departures)
    implements Serializable {

  public ReadReturn {
    rows = Collections.unmodifiableMap(new EnumMap<>(rows));
    departures = List.copyOf(departures);
  }

  /** How many days could not be read. */
  public long malformedDates() {
    return departures.stream()
        .filter(d -> d.kind() == DepartureKind.MALFORMED_DATE)
        .mapToLong(Departure::count)
        .sum();
  }

  /** This part of a return and the one behind it. */
  public ReadReturn and(ReadReturn next) {
    Map<CensusTable, Long> both = new EnumMap<>(rows);
    next.rows.forEach((table, count) -> both.merge(table, count, Long::sum));
    Departures all = new Departures();
    all.addAll(departures);
    all.addAll(next.departures);
    return new ReadReturn(year, children + next.children, both, all.list());
  }
}
