package org.nscb.scorecard.simulate.plans;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;

/** How many brothers and sisters come together. */
public enum Sizes {
  CONFERENCED(47, 27, 15, 8, 3),
  REFERRED(64, 21, 10, 4, 1);

  private final double[] weights;

  Sizes(double... weights) {
    this.weights = weights;
  }

  public int draw(Chance chance) {
    return chance.weighted(weights) + 1;
  }

  /** Sizes that add up to a number of children. */
  public List<Integer> filling(int children, Chance chance) {
    List<Integer> sizes = new ArrayList<>();
    for (int left = children; left > 0; ) {
      int size = Math.min(left, draw(chance));
      sizes.add(size);
      left -= size;
    }
    return sizes;
  }
}
