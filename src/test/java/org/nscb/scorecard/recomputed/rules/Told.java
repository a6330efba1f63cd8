package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * An event of a child as the census or the extracts tell it.
 *
 * @param year March of the year to March that it is of
 * @param order what comes first of two on one day
 */
record Told(
    YearMonth year,
    String kind,
    String child,
    LocalDate day,
    String order,
    String district,
    String team,
    Map<String, String> details) {

  static Told of(Row row, YearMonth year, String kind, String day, String order) {
    return new Told(
        year,
        kind,
        row.text("child_id"),
        row.date(day),
        order,
        row.text("district"),
        null,
        new TreeMap<>());
  }

  /** With a detail as it is written, if it is. */
  Told with(String detail, Object value) {
    Map<String, String> more = new TreeMap<>(details);
    more.put(detail, value == null ? "" : value.toString());
    return new Told(year, kind, child, day, order, district, team, more);
  }

  /** Held by a team, or by none. */
  Told by(String holder) {
    return new Told(year, kind, child, day, order, district, holder, details);
  }

  boolean isOfAState() {
    return kind.equals("on_plan") || kind.equals("in_need");
  }

  Event event() {
    return Event.in(year).by("census_event", kind).by("district", district).by("team", team);
  }
}
