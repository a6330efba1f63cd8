package org.nscb.scorecard.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.release.inputs.ExpectedFile;
import org.nscb.scorecard.release.text.CsvFile;
import org.nscb.scorecard.warehouse.CensusComparison;
import org.nscb.scorecard.warehouse.CensusComparison.Found;
import org.nscb.scorecard.warehouse.CensusComparison.Table;

/**
 * The work list of the data team: what the census and the monthly extracts tell differently, child
 * by child under pseudonyms, and how often. It is no part of a release and is never published.
 */
public final class Reconciliation {
  public static final String DIFFERENCES = "census_differences.csv";
  public static final String COUNTS = "census_reconciliation.csv";

  private final DataFolder data;
  private final CensusComparison comparison;

  public Reconciliation(Content content, DataFolder data) {
    this.data = data;
    comparison = new CensusComparison(content, data);
  }

  /**
   * @param folder made when it is not there; files of the same names are replaced
   * @return what was found
   * @throws NothingYetException when no return of a census has been delivered
   * @throws ReleaseException when receipts or silver are not as they were written
   */
  public Found writeTo(Path folder) throws IOException {
    Ledger ledger = new Receipts(data).ledger();
    if (!comparison.hasReturns(ledger)) {
      throw new NothingYetException(
          "Cannot reconcile: no return of the Children in Need census has been delivered yet. Put"
              + " it into the inbox and run 'scorecard load'.");
    }
    requireAsWritten(ledger);
    Found found = comparison.of(ledger);
    Files.createDirectories(folder);
    write(found.differences(), folder.resolve(DIFFERENCES));
    write(found.counts(), folder.resolve(COUNTS));
    return found;
  }

  private void requireAsWritten(Ledger ledger) {
    List<ExpectedFile> expected = new ArrayList<>();
    for (Receipt receipt : ledger.inForce()) {
      expected.addAll(ExpectedFile.silver(data, receipt));
    }
    List<String> problems = new ArrayList<>(ledger.problems());
    problems.addAll(ExpectedFile.problems(expected));
    if (!problems.isEmpty()) {
      throw new ReleaseException(
          "Cannot reconcile: "
              + String.join(" ", problems)
              + " Restore from a backup what is named, then reconcile again.");
    }
  }

  private static void write(Table table, Path file) throws IOException {
    try (CsvFile csv = new CsvFile(file)) {
      csv.write(table.columns());
      for (List<String> row : table.rows()) {
        csv.write(row);
      }
      csv.finish();
    }
  }
}
