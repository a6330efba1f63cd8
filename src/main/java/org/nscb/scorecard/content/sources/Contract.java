package org.nscb.scorecard.content.sources;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.privacy.ContractPrivacy;

/**
 * What one source looks like when it arrives: {@code pipelines/sources/<source>/contract.yml}.
 *
 * @param agencies ids of the agencies that send it
 * @param grain one sentence: what a row is
 * @param months how many months up to its period a file of an OVERLAPPING window holds; else 1
 * @param dateColumn the date that places a row in a month, for a MONTH or OVERLAPPING window;
 *     counts added up are of the month of their file
 * @param due when the file of a period is due; a publication comes when it comes
 * @param key the columns that name a row; unique in a delivery
 * @param duplicates what a row does that has the key of an earlier one: fail and stop as
 *     everywhere; with warn the repetition of a whole row is not held against the file
 * @param filePatterns regular expressions of the file names, with the named groups {@code agency},
 *     {@code period} (yyyy-MM), {@code year} (years ending March) or {@code midyear} (a mid-year
 *     estimate, which belongs to the year ending the next March), and {@code part}; without {@code
 *     agency} the file is from the contract's one agency; {@code version} says which of several
 *     files of one month is meant to be in force
 * @param sheet regular expression of the name of its sheet in a workbook; else the sheet that has
 *     its header
 * @param element the repeating element of a return that is its table; of a census alone
 * @param stopShare a delivery is refused when a greater share of its rows than this fails, 0 to 1
 * @param checks made on each row when it is loaded
 * @param references judged when a release is made
 * @param changes how it reads from later months on, by month
 * @param privacy what it lets pass and asks, beside the rules of its columns
 */
public record Contract(
    String source,
    String title,
    String grain,
    List<String> agencies,
    Window window,
    int months,
    Layout layout,
    Optional<String> dateColumn,
    Optional<Due> due,
    List<String> key,
    Severity duplicates,
    List<String> filePatterns,
    Optional<String> sheet,
    Optional<String> element,
    double stopShare,
    List<Column> columns,
    List<RowCheck> checks,
    List<Reference> references,
    List<ContractChange> changes,
    ContractPrivacy privacy) {

  /** The contract as it reads for the files of a period. */
  public Contract at(YearMonth period) {
    return findChange(period).map(ContractChange::contract).orElse(this);
  }

  /** The latest change that files of a period are judged by. */
  public Optional<ContractChange> findChange(YearMonth period) {
    return changes.stream()
        .filter(change -> !change.from().isAfter(period))
        .reduce((earlier, later) -> later);
  }

  /** As it reads first, then as each change makes it. */
  public List<Contract> versions() {
    List<Contract> versions = new ArrayList<>(List.of(this));
    changes.forEach(change -> versions.add(change.contract()));
    return versions;
  }

  /** The columns of all its versions, each once, as it was first written. */
  public List<Column> everyColumn() {
    Map<String, Column> columns = new LinkedHashMap<>();
    versions().forEach(v -> v.columns().forEach(c -> columns.putIfAbsent(c.name(), c)));
    return List.copyOf(columns.values());
  }

  /** The file patterns of all its versions. */
  public List<String> everyFilePattern() {
    return versions().stream().flatMap(v -> v.filePatterns().stream()).distinct().toList();
  }

  /** Whether a file can be of the period: a return is of a year to March. */
  public boolean speaksOf(YearMonth period) {
    return window != Window.CENSUS || period.getMonth() == Month.MARCH;
  }

  /**
   * Whether a file of the period should be there once the monthly extracts of a month are: those of
   * each month are, a return is when that month is past in which it was due.
   */
  public boolean isExpected(YearMonth period, YearMonth latest) {
    return switch (window) {
      case MONTH, OPEN_IN_MONTH, OVERLAPPING -> !period.isAfter(latest);
      case CENSUS ->
          speaksOf(period)
              && due.filter(d -> !YearMonth.from(d.of(period)).isAfter(latest)).isPresent();
      case PUBLICATION -> false;
    };
  }

  public Contract withChanges(List<ContractChange> later) {
    return new Contract(
        source,
        title,
        grain,
        agencies,
        window,
        months,
        layout,
        dateColumn,
        due,
        key,
        duplicates,
        filePatterns,
        sheet,
        element,
        stopShare,
        columns,
        checks,
        references,
        later,
        privacy);
  }
}
