package org.nscb.scorecard.pipelines.intake.headers;

import static org.nscb.scorecard.pipelines.cells.CodeTable.reduced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;
import org.nscb.scorecard.pipelines.privacy.watch.HeaderTitles;
import org.nscb.scorecard.pipelines.rows.FilePlan;

/**
 * Which cell of a row belongs to which column of the contract, by header: in any order, without
 * regard to case, spaces and punctuation, under the column's name or another that the contract
 * gives. A header that no contract knows is shown only where it is like one that a contract knows
 * or reads like a title: in a file without a header it would be a value.
 *
 * @param columns for each header its place among the contract's columns, {@link FilePlan#IGNORED}
 *     or {@link FilePlan#MEASURE}
 * @param extra headers of columns that are not read, or in place of one that looks like a value the
 *     number of its column
 */
public record HeaderMatch(List<Integer> columns, List<String> extra) {
  /** How the sentence begins that names the columns that are left out. */
  public static final String NOT_READ = "Columns that the contract does not name are not read: ";

  public HeaderMatch {
    columns = List.copyOf(columns);
    extra = List.copyOf(extra);
  }

  /**
   * @throws UnreadableException when a column is missing, twice, renamed or without a header
   */
  public static HeaderMatch of(Contract contract, List<String> headers) throws UnreadableException {
    Map<String, Integer> known = known(contract);
    List<Integer> columns = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      Integer column = known.get(reduced(headers.get(i)));
      if (column != null) {
        columns.add(column);
      } else if (contract.layout() == Layout.MELTED) {
        columns.add(FilePlan.MEASURE);
      } else {
        columns.add(FilePlan.IGNORED);
        extra.add(HeaderTitles.isOne(headers.get(i)) ? headers.get(i) : "column " + (i + 1));
      }
    }
    refuseMissing(contract, headers, columns);
    refuseEmptyAndTwice(contract, headers, columns);
    switch (contract.layout()) {
      case ROWS -> refuseRenamed(contract, headers, columns);
      case AGGREGATED -> refuseExtra(contract, extra);
      case MELTED -> {}
    }
    return new HeaderMatch(columns, extra);
  }

  /** Which columns are not read, as a sentence. */
  public Optional<String> notRead() {
    return extra.isEmpty()
        ? Optional.empty()
        : Optional.of(NOT_READ + String.join(", ", extra) + ".");
  }

  /** How many columns of the contract a row of headers has. */
  static int recognised(Contract contract, List<String> headers) {
    Map<String, Integer> known = known(contract);
    return (int)
        headers.stream()
            .map(h -> known.get(reduced(h)))
            .filter(Objects::nonNull)
            .distinct()
            .count();
  }

  /** The names of the columns that the contract requires and a row of headers lacks. */
  static List<String> missing(Contract contract, List<String> headers) {
    Map<String, Integer> known = known(contract);
    List<Integer> found = headers.stream().map(h -> known.getOrDefault(reduced(h), -1)).toList();
    return missing(contract, found::contains);
  }

  private static List<String> missing(Contract contract, IntPredicate isThere) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < contract.columns().size(); i++) {
      if (contract.columns().get(i).required() && !isThere.test(i)) {
        missing.add(contract.columns().get(i).name());
      }
    }
    return missing;
  }

  private static Map<String, Integer> known(Contract contract) {
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < contract.columns().size(); i++) {
      Column column = contract.columns().get(i);
      known.putIfAbsent(reduced(column.name()), i);
      for (String other : column.headers()) {
        known.putIfAbsent(reduced(other), i);
      }
    }
    return known;
  }

  private static void refuseMissing(Contract contract, List<String> headers, List<Integer> columns)
      throws UnreadableException {
    List<String> missing = missing(contract, columns::contains);
    if (!missing.isEmpty()) {
      LikeHeaders like = new LikeHeaders(headers, columns);
      throw new UnreadableException(
          "it has no column "
              + String.join(
                  ", ",
                  missing.stream()
                      .map(m -> m + like.nearest(m).map(n -> " (nearest: " + n + ")").orElse(""))
                      .toList())
              + ". Send it with the header that the contract of "
              + contract.source()
              + " names.");
    }
  }

  private static void refuseEmptyAndTwice(
      Contract contract, List<String> headers, List<Integer> columns) throws UnreadableException {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).isEmpty()) {
        throw new UnreadableException(
            "column " + (i + 1) + " has no header. Give it one, or remove it.");
      }
      int column = columns.get(i);
      Integer earlier = seen.putIfAbsent(column < 0 ? reduced(headers.get(i)) : "#" + column, i);
      if (earlier != null) {
        throw new UnreadableException(
            "columns "
                + (earlier + 1)
                + " and "
                + (i + 1)
                + (column < 0
                    ? " have the same header"
                    : " are both " + contract.columns().get(column).name())
                + ". Send one of them.");
      }
    }
  }

  /** What was added up by one more thing than the contract names would be counted several times. */
  private static void refuseExtra(Contract contract, List<String> extra)
      throws UnreadableException {
    if (!extra.isEmpty()) {
      throw new UnreadableException(
          "it has columns that the contract of "
              + contract.source()
              + " does not name: "
              + String.join(", ", extra)
              + ". Counts that were added up come in exactly its columns; remove the others.");
    }
  }

  /** A column that would be left out because its header was written otherwise is not lost. */
  private static void refuseRenamed(Contract contract, List<String> headers, List<Integer> columns)
      throws UnreadableException {
    LikeHeaders like = new LikeHeaders(headers, columns);
    for (int i = 0; i < contract.columns().size(); i++) {
      String name = contract.columns().get(i).name();
      if (!columns.contains(i) && like.renamed(name).isPresent()) {
        throw new UnreadableException(
            "it has no column "
                + name
                + ", and its column "
                + like.renamed(name).get()
                + " is none of the contract's. If it is the same, name it "
                + name
                + "; if not, give it a name that is less like it.");
      }
    }
  }
}
