package org.nscb.scorecard.pipelines.privacy.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.privacy.ContractPrivacy;
import org.nscb.scorecard.content.privacy.Waiver;
import org.nscb.scorecard.content.sources.Contract;

/**
 * What follows from the identities that were found in a file.
 *
 * @param findings what refuses it: where, and what its values look like, in how many rows
 * @param waived what the contract let pass, to the number of rows
 */
public record IdentityJudgement(List<String> findings, Map<String, Long> waived) {

  public IdentityJudgement {
    findings = List.copyOf(findings);
    waived = Map.copyOf(waived);
  }

  /**
   * @param columns for each cell of a row the place of its column in the contract, or a negative
   *     number
   * @param headers of the file
   * @param rows of the file
   */
  public static IdentityJudgement of(
      Contract contract,
      List<Integer> columns,
      List<String> headers,
      IdentityCounts counts,
      long rows) {
    List<String> findings = new ArrayList<>();
    Map<String, Long> waived = new TreeMap<>();
    ContractPrivacy privacy = contract.privacy();
    for (String header : headers) {
      if (privacy.waivers().stream().anyMatch(w -> w.ofHeader(header))) {
        waived.put(Waiver.countedHeader(header), rows);
      }
    }
    for (IdentityCounts.Count count : counts.counts()) {
      double allowed = privacy.policy().share(count.detector()) * count.candidates();
      long found = count.certain() + (count.hits() > allowed ? count.hits() : 0);
      if (found == 0) {
        continue;
      }
      Optional<String> column = column(contract, columns, count.cell());
      if (isWaived(privacy.waivers(), column, count)) {
        waived.put(Waiver.countedValues(column.get(), count.detector()), found);
      } else {
        findings.add(
            where(headers, column, count.cell())
                + count.detector().title()
                + " in "
                + found
                + (found == 1 ? " row" : " rows"));
      }
    }
    return new IdentityJudgement(findings, waived);
  }

  /** Why the file is refused, if it is. */
  public Optional<String> refusal(String file) {
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        findings.stream()
            .collect(
                Collectors.joining(
                    "; ",
                    "Cannot accept " + file + ": ",
                    ". Remove or pseudonymise these values and send it again; if they say nothing"
                        + " of a person, waive the finding in the contract, with the reason.")));
  }

  private static Optional<String> column(Contract contract, List<Integer> columns, int cell) {
    return cell < 0 || columns.get(cell) < 0
        ? Optional.empty()
        : Optional.of(contract.columns().get(columns.get(cell)).name());
  }

  private static boolean isWaived(
      List<Waiver> waivers, Optional<String> column, IdentityCounts.Count count) {
    return column.isPresent()
        && waivers.stream().anyMatch(w -> w.ofValues(column.get(), count.detector()));
  }

  /** A header that could itself be a value is not said. */
  private static String where(List<String> headers, Optional<String> column, int cell) {
    if (cell == IdentityCounts.IRREGULAR_ROWS) {
      return "rows that do not fit the header hold values that look like ";
    }
    boolean shown = column.isPresent() || HeaderTitles.isOne(headers.get(cell));
    String name = shown ? headers.get(cell) : String.valueOf(cell + 1);
    return "column " + name + " holds values that look like ";
  }
}
