package org.nscb.scorecard.pipelines.intake;

import static org.nscb.scorecard.pipelines.cells.CodeTable.reduced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.pipelines.rows.FilePlan;

/**
 * Which cell of a row belongs to which column of the contract, by header: in any order, without
 * regard to case, spaces and punctuation, under the column's name or another that the contract
 * gives.
 *
 * @param columns for each header its place among the contract's columns, {@link FilePlan#IGNORED}
 *     or {@link FilePlan#MEASURE}
 * @param extra headers of columns that are not read
 */
public record HeaderMatch(List<Integer> columns, List<String> extra) {
  private static final double NEAR = 0.85;

  public HeaderMatch {
    columns = List.copyOf(columns);
    extra = List.copyOf(extra);
  }

  static HeaderMatch of(String file, Contract contract, List<String> headers)
      throws RefusedFileException {
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < contract.columns().size(); i++) {
      Column column = contract.columns().get(i);
      known.putIfAbsent(reduced(column.name()), i);
      for (String other : column.headers()) {
        known.putIfAbsent(reduced(other), i);
      }
    }
    List<Integer> columns = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      if (header.isEmpty()) {
        throw refused(file, "column " + (i + 1) + " has no header. Give it one, or remove it.");
      }
      Integer column = known.get(reduced(header));
      String twice = column == null ? header : contract.columns().get(column).name();
      if (seen.putIfAbsent(twice, i) != null) {
        throw refused(
            file,
            "columns "
                + (seen.get(twice) + 1)
                + " and "
                + (i + 1)
                + " are both "
                + twice
                + ". Send one of them.");
      }
      if (column != null) {
        columns.add(column);
      } else if (contract.layout() == Layout.MELTED) {
        columns.add(FilePlan.MEASURE);
      } else {
        columns.add(FilePlan.IGNORED);
        extra.add(header);
      }
    }
    refuseMissing(file, contract, headers, columns);
    return new HeaderMatch(columns, extra);
  }

  private static void refuseMissing(
      String file, Contract contract, List<String> headers, List<Integer> columns)
      throws RefusedFileException {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < contract.columns().size(); i++) {
      Column column = contract.columns().get(i);
      if (column.required() && !columns.contains(i)) {
        missing.add(
            column.name()
                + nearest(column, headers, columns).map(n -> " (nearest: " + n + ")").orElse(""));
      }
    }
    if (!missing.isEmpty()) {
      throw refused(
          file,
          "it has no column "
              + String.join(", ", missing)
              + ". Send it with the header that the contract of "
              + contract.source()
              + " names.");
    }
  }

  /**
   * The header that is most like the column's name. One that is not like it is never shown: in a
   * file without a header it would be a value.
   */
  private static Optional<String> nearest(
      Column column, List<String> headers, List<Integer> columns) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String nearest = null;
    double best = NEAR;
    for (int i = 0; i < headers.size(); i++) {
      if (columns.get(i) < 0) {
        double likeness = similarity.apply(reduced(column.name()), reduced(headers.get(i)));
        if (likeness >= best) {
          best = likeness;
          nearest = headers.get(i);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static RefusedFileException refused(String file, String what) {
    return new RefusedFileException("Cannot read " + file + ": " + what);
  }
}
