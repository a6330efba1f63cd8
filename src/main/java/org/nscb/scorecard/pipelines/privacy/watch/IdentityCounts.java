package org.nscb.scorecard.pipelines.privacy.watch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nscb.scorecard.content.privacy.Detector;

/** In how many rows the cells of a file look like identities. */
public record IdentityCounts(List<Count> counts) implements Serializable {
  /** The place of rows whose cells may stand in the wrong columns. */
  public static final int IRREGULAR_ROWS = -1;

  public IdentityCounts {
    counts = List.copyOf(counts);
  }

  /**
   * What one detector counted in one cell of the rows.
   *
   * @param cell its place in the file's rows, or {@link #IRREGULAR_ROWS}
   * @param candidates rows that could be one
   * @param hits rows that are one as far as the form tells
   * @param certain rows that are one
   */
  public record Count(int cell, Detector detector, long candidates, long hits, long certain)
      implements Serializable {

    Count plus(Count other) {
      return new Count(
          cell,
          detector,
          candidates + other.candidates,
          hits + other.hits,
          certain + other.certain);
    }

    private Place place() {
      return new Place(cell, detector);
    }
  }

  private record Place(int cell, Detector detector) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byCell = Integer.compare(cell, other.cell);
      return byCell != 0 ? byCell : detector.compareTo(other.detector);
    }
  }

  public static IdentityCounts none() {
    return new IdentityCounts(List.of());
  }

  public IdentityCounts plus(IdentityCounts other) {
    Map<Place, Count> sum = new TreeMap<>();
    counts.forEach(c -> sum.put(c.place(), c));
    other.counts.forEach(c -> sum.merge(c.place(), c, Count::plus));
    return new IdentityCounts(new ArrayList<>(sum.values()));
  }
}
