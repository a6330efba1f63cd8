package org.nscb.scorecard.pipelines.intake.headers;

import static org.nscb.scorecard.pipelines.cells.CodeTable.reduced;

import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The headers of a file that belong to no column of the contract, by how like one they are.
 *
 * @param columns for each header its place among the contract's columns, or a negative number
 */
record LikeHeaders(List<String> headers, List<Integer> columns) {
  /** Near enough to be shown as what may have been meant. */
  private static final double NEAR = 0.85;

  /** So near that it is the same column, spelt otherwise. */
  private static final double SAME = 0.92;

  /** The header that is most like a column that is missing. */
  Optional<String> nearest(String column) {
    return nearest(column, NEAR);
  }

  /** The header that is a column under a changed name. */
  Optional<String> renamed(String column) {
    return nearest(column, SAME);
  }

  private Optional<String> nearest(String column, double least) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String nearest = null;
    double best = least;
    for (int i = 0; i < headers.size(); i++) {
      if (columns.get(i) < 0 && !headers.get(i).isEmpty()) {
        double likeness = similarity.apply(reduced(column), reduced(headers.get(i)));
        if (likeness >= best) {
          best = likeness;
          nearest = headers.get(i);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }
}
