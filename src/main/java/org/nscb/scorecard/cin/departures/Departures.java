package org.nscb.scorecard.cin.departures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts departures while a return is read; what it keeps is bounded. */
public final class Departures {

  private record Key(DepartureKind kind, String within, String element) {}

  /** How often, and the first lines. */
  private static final class Tally {
    private long count;
    private final List<Long> lines = new ArrayList<>();

    void add(long times, List<Long> where) {
      count += times;
      for (int i = 0; i < where.size() && lines.size() < Departure.LINES_KEPT; i++) {
        lines.add(where.get(i));
      }
    }
  }

  private static final int LONGEST_NAME = 80;

  private final Map<Key, Tally> tallies = new HashMap<>();

  public void add(DepartureKind kind, String within, String element, long line) {
    Tally tally = tally(kind, within, element);
    tally.count++;
    if (tally.lines.size() < Departure.LINES_KEPT) {
      tally.lines.add(line);
    }
  }

  public void addAll(List<Departure> departures) {
    for (Departure d : departures) {
      tally(d.kind(), d.within(), d.element()).add(d.count(), d.lines());
    }
  }

  /** How many different ones there are. */
  public int size() {
    return tallies.size();
  }

  /** By the first line. */
  public List<Departure> list() {
    return tallies.entrySet().stream()
        .map(
            e ->
                new Departure(
                    e.getKey().kind(),
                    e.getKey().within(),
                    e.getKey().element(),
                    e.getValue().count,
                    e.getValue().lines))
        .sorted(
            Comparator.comparing((Departure d) -> d.lines().get(0))
                .thenComparing(Departure::kind)
                .thenComparing(Departure::within)
                .thenComparing(Departure::element))
        .toList();
  }

  private Tally tally(DepartureKind kind, String within, String element) {
    String name =
        element.length() > LONGEST_NAME ? element.substring(0, LONGEST_NAME) + "..." : element;
    return tallies.computeIfAbsent(new Key(kind, within, name), key -> new Tally());
  }
}
