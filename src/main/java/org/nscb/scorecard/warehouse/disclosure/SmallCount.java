package org.nscb.scorecard.warehouse.disclosure;

import java.util.Collection;
import java.util.OptionalDouble;

/** Which counts are small, and which sums of hidden counts would give one away. */
record SmallCount(int low, int high) {

  SmallCount {
    if (low < 1 || high < low) {
      throw new IllegalArgumentException(
          "Cannot control disclosure: small counts from "
              + low
              + " to "
              + high
              + " make no sense.");
    }
  }

  boolean matches(OptionalDouble count) {
    return count.isPresent() && count.getAsDouble() >= low && count.getAsDouble() <= high;
  }

  boolean in(Cell cell, Collection<Count> counts) {
    return counts.stream().anyMatch(count -> matches(count.of(cell)));
  }

  /**
   * Whether hidden parts protect each other when everybody can find their sum. One alone never
   * does; a sum that is itself small does not; nor does a sum that only equal parts can give, all
   * at the lowest or all at the highest small count.
   */
  boolean protects(Collection<Cell> hiddenParts, Count count) {
    if (hiddenParts.stream().anyMatch(part -> count.of(part).isEmpty())) {
      return hiddenParts.size() > 1;
    }
    if (hiddenParts.stream().noneMatch(part -> matches(count.of(part)))) {
      return true;
    }
    double sum = hiddenParts.stream().mapToDouble(part -> count.of(part).getAsDouble()).sum();
    boolean allAlike = allAre(hiddenParts, count, low) || allAre(hiddenParts, count, high);
    return hiddenParts.size() > 1 && sum > high && !allAlike;
  }

  private static boolean allAre(Collection<Cell> parts, Count count, int size) {
    return parts.stream().allMatch(part -> count.of(part).getAsDouble() == size);
  }
}
