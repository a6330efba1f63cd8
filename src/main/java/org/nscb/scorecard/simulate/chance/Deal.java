package org.nscb.scorecard.simulate.chance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Deals groups out of a pool so that the number of members dealt is exact. Groups are siblings, who
 * share what happens to them; one is broken only when no whole groups add up.
 */
public final class Deal {

  private final Chance chance;

  public Deal(Chance chance) {
    this.chance = chance;
  }

  private record Ticket<T>(List<T> group, double rank) {}

  /**
   * Removes groups with {@code wanted} members in all from the pool.
   *
   * @param liking how much sooner than others a group is drawn; 0 for never
   * @throws IllegalStateException when the pool does not hold as many
   */
  public <T> List<List<T>> take(List<List<T>> pool, int wanted, ToDoubleFunction<List<T>> liking) {
    List<List<T>> taken = new ArrayList<>();
    Set<List<T>> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    List<T> remainder = null;
    int left = wanted;
    List<Ticket<T>> passed = new ArrayList<>();
    for (Ticket<T> ticket : tickets(pool, liking)) {
      List<T> group = ticket.group();
      if (left > 0 && group.size() <= left) {
        taken.add(group);
        gone.add(group);
        left -= group.size();
      } else {
        passed.add(ticket);
      }
    }
    if (left > 0) {
      if (passed.isEmpty()) {
        throw new IllegalStateException(
            "Cannot deal out " + wanted + " children: " + left + " too few fit. Try another seed.");
      }
      List<T> broken = passed.get(0).group();
      taken.add(new ArrayList<>(broken.subList(0, left)));
      remainder = new ArrayList<>(broken.subList(left, broken.size()));
      gone.add(broken);
    }
    pool.removeIf(gone::contains);
    if (remainder != null) {
      pool.add(remainder);
    }
    return taken;
  }

  /** How many members the groups that may be drawn have. */
  public static <T> int members(List<List<T>> pool, ToDoubleFunction<List<T>> liking) {
    return pool.stream().filter(g -> liking.applyAsDouble(g) > 0).mapToInt(List::size).sum();
  }

  private <T> List<Ticket<T>> tickets(List<List<T>> pool, ToDoubleFunction<List<T>> liking) {
    List<Ticket<T>> tickets = new ArrayList<>();
    for (List<T> group : pool) {
      double weight = liking.applyAsDouble(group);
      if (weight > 0) {
        tickets.add(new Ticket<>(group, -Math.log(1 - chance.unit()) / weight));
      }
    }
    tickets.sort(Comparator.comparingDouble(Ticket::rank));
    return tickets;
  }
}
