package org.nscb.scorecard.recomputed.rules;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the census and the extracts tell the same of the same children and year. */
public final class CensusAccuracy {
  private static final long NEAR = 7;
  private static final Comparator<Told> IN_ORDER =
      Comparator.comparing(Told::day).thenComparing(Told::order);

  private final Facts facts;
  private List<Pair> pairs;

  public CensusAccuracy(Facts facts) {
    this.facts = facts;
  }

  /** Either side is null where the other alone tells of the event. */
  private record Pair(Told census, Told extracts) {
    boolean isOfBoth() {
      return census != null && extracts != null;
    }

    List<String> differences() {
      List<String> found = new ArrayList<>();
      if (isOfBoth()) {
        if (!census.day().equals(extracts.day())) {
          found.add("date");
        }
        census
            .details()
            .forEach(
                (detail, value) -> {
                  if (extracts.details().containsKey(detail)
                      && !Objects.equals(value, extracts.details().get(detail))) {
                    found.add(detail);
                  }
                });
      }
      return found;
    }

    boolean isSame() {
      return isOfBoth() && differences().isEmpty();
    }

    Event event() {
      return (extracts == null ? census : extracts).event();
    }
  }

  Rule censusAccuracy() {
    return Rule.share(pairs().stream(), Pair::isSame, Pair::event);
  }

  Rule censusEventsOnlyInCensus() {
    return Rule.count(pairs().stream().filter(p -> p.extracts() == null).map(Pair::event));
  }

  Rule censusEventsOnlyInExtracts() {
    return Rule.count(pairs().stream().filter(p -> p.census() == null).map(Pair::event));
  }

  Rule censusEventsThatDiffer() {
    return Rule.share(
        pairs().stream().filter(Pair::isOfBoth),
        p -> !p.isSame(),
        p -> p.event().byEach("census_difference", p.differences()));
  }

  private List<Pair> pairs() {
    if (pairs == null) {
      CensusEvents events = new CensusEvents(facts);
      Map<String, List<Told>> returns = byChild(events.ofReturns());
      Map<String, List<Told>> extracts = byChild(events.ofExtracts());
      pairs = new ArrayList<>();
      returns.forEach((key, told) -> pair(told, extracts.remove(key)));
      extracts.values().forEach(told -> told.forEach(e -> pairs.add(new Pair(null, e))));
    }
    return pairs;
  }

  /** What has no child's id can be of no other's. */
  private static Map<String, List<Told>> byChild(Stream<Told> events) {
    int[] nameless = {0};
    return events.collect(
        Collectors.groupingBy(
            e ->
                e.year()
                    + " "
                    + e.kind()
                    + " "
                    + (e.child() == null ? "nobody " + nameless[0]++ : e.child()),
            TreeMap::new,
            Collectors.toCollection(ArrayList::new)));
  }

  /** Of one child, kind and year: those of one day, then those that are nearest of each other. */
  private void pair(List<Told> returns, List<Told> ofExtracts) {
    List<Told> extracts = ofExtracts == null ? new ArrayList<>() : ofExtracts;
    returns.sort(IN_ORDER);
    extracts.sort(IN_ORDER);
    List<Told> returnsLeft = new ArrayList<>();
    for (Told told : returns) {
      Optional<Told> sameDay =
          extracts.stream().filter(e -> e.day().equals(told.day())).findFirst();
      sameDay.ifPresentOrElse(
          e -> {
            extracts.remove(e);
            pairs.add(new Pair(told, e));
          },
          () -> returnsLeft.add(told));
    }
    for (Told told : returnsLeft) {
      Optional<Told> near =
          nearest(told, extracts).filter(e -> isOf(nearest(e, returnsLeft), told));
      pairs.add(new Pair(told, near.orElse(null)));
    }
    for (Told told : extracts) {
      if (nearest(told, returnsLeft).filter(r -> isOf(nearest(r, extracts), told)).isEmpty()) {
        pairs.add(new Pair(null, told));
      }
    }
  }

  private static boolean isOf(Optional<Told> found, Told told) {
    return found.isPresent() && found.get() == told;
  }

  /** Of two as near the earlier, as they are in order. */
  private static Optional<Told> nearest(Told told, List<Told> others) {
    return others.stream()
        .filter(other -> told.isOfAState() || apart(told, other) <= NEAR)
        .min(Comparator.comparingLong(other -> apart(told, other)));
  }

  private static long apart(Told a, Told b) {
    return Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
  }
}
