package org.nscb.scorecard.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A total and all breakdowns that add up to it. */
final class LinkedBreakdowns {

  private final SmallCount small;
  private final List<Count> counts;
  private final Optional<Cell> total;
  private final Map<String, List<Cell>> breakdowns = new TreeMap<>();
  private final Set<Cell> hidden = new LinkedHashSet<>();

  LinkedBreakdowns(SmallCount small, List<Count> counts, Collection<Cell> members) {
    this.small = small;
    this.counts = counts;
    this.total = members.stream().filter(cell -> cell.table().isTotal()).findFirst();
    members.stream()
        .filter(cell -> !cell.table().isTotal())
        // A fixed order, so that ties fall the same way whatever order the values come in.
        .sorted(Comparator.comparing(Cell::value))
        .forEach(
            cell ->
                breakdowns
                    .computeIfAbsent(cell.table().breakdown(), name -> new ArrayList<>())
                    .add(cell));
  }

  /** What must be hidden beside the small counts. */
  Set<Cell> secondary() {
    if (total.isEmpty()) {
      return Set.of();
    }
    breakdowns.values().forEach(this::protect);
    if (isHidden(total.get())) {
      breakdowns.values().forEach(this::protectTotal);
    }
    hidden.removeIf(cell -> small.in(cell, counts) || cell.isHiddenAlready());
    return hidden;
  }

  private void protect(List<Cell> parts) {
    for (Count count : counts) {
      // First by this count alone: an indicator that shares it with another then hides at least
      // what the other hides, and the two cannot be subtracted from each other.
      parts.stream().filter(part -> small.matches(count.of(part))).forEach(hidden::add);
      protect(parts, count);
    }
    parts.stream().filter(this::isHidden).forEach(hidden::add);
    int before;
    do {
      before = hidden.size();
      counts.forEach(count -> protect(parts, count));
    } while (hidden.size() > before);
  }

  private void protect(List<Cell> parts, Count count) {
    while (canBeSubtracted(count) && !small.protects(hiddenOf(parts), count)) {
      Optional<Cell> next = smallestShown(parts, count, size -> size > 0);
      if (next.isEmpty() && noneIsZero(hiddenOf(parts), count)) {
        next = smallestShown(parts, count, size -> size == 0);
      }
      hidden.add(next.orElse(total.get()));
      if (next.isEmpty()) {
        return;
      }
    }
  }

  /** A hidden total must not be the sum of parts that are all shown. */
  private void protectTotal(List<Cell> parts) {
    if (hiddenOf(parts).isEmpty()) {
      Count last = counts.get(counts.size() - 1);
      smallestShown(parts, last, size -> size > 0).ifPresent(hidden::add);
    }
  }

  /**
   * Whether everybody can know this count of the total. A total that is hidden for its other count
   * may be read in another indicator.
   */
  private boolean canBeSubtracted(Count count) {
    return count.of(total.get()).isPresent() && !small.matches(count.of(total.get()));
  }

  private Optional<Cell> smallestShown(List<Cell> parts, Count count, Predicate<Double> size) {
    return parts.stream()
        .filter(part -> !hidden.contains(part) && count.of(part).isPresent())
        .filter(part -> size.test(count.of(part).getAsDouble()))
        .min(Comparator.comparingDouble(part -> count.of(part).getAsDouble()));
  }

  private static boolean noneIsZero(List<Cell> cells, Count count) {
    return cells.stream().noneMatch(cell -> count.of(cell).orElse(-1) == 0);
  }

  private List<Cell> hiddenOf(List<Cell> parts) {
    return parts.stream().filter(hidden::contains).toList();
  }

  private boolean isHidden(Cell cell) {
    return hidden.contains(cell) || small.in(cell, counts) || cell.isHiddenAlready();
  }
}
