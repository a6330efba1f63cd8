package org.nscb.scorecard.simulate.partners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nscb.scorecard.simulate.extracts.Sheet;

/** Writes one file for each source, agency and month. */
public final class PartnerWriter {

  private static final String CHILD = "child_id";

  private final List<PartnerExtract> extracts;

  public PartnerWriter(List<PartnerExtract> extracts) {
    this.extracts = extracts;
  }

  /**
   * @param rows by source
   * @param children ids in the extracts
   */
  public record Written(int files, Map<String, Long> rows, Set<String> children) {}

  /**
   * @param folder where the extracts go, which must exist
   */
  public Written write(YearMonth from, YearMonth to, Path folder) throws IOException {
    Map<String, Long> rows = new TreeMap<>();
    Set<String> children = new HashSet<>();
    int files = 0;
    for (PartnerExtract extract : extracts) {
      int child = extract.columns().indexOf(CHILD);
      for (String sender : extract.senders()) {
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
          if (!extract.isSent(sender, month)) {
            continue;
          }
          List<String[]> known = extract.rows(sender, month);
          rows.merge(extract.source(), (long) known.size(), Long::sum);
          if (child >= 0) {
            known.stream()
                .map(row -> row[child])
                .filter(id -> !id.isEmpty())
                .forEach(children::add);
          }
          write(extract, sender, month, known, folder);
          files++;
        }
      }
    }
    return new Written(files, rows, children);
  }

  private static void write(
      PartnerExtract extract, String sender, YearMonth month, List<String[]> rows, Path folder)
      throws IOException {
    String name = sender + "_" + extract.source() + "_" + month;
    String[] headers = extract.columns().toArray(String[]::new);
    switch (extract.form(sender)) {
      case CSV -> new Sheet(name + ".csv", headers, rows).write(folder);
      case XLSX ->
          Files.write(
              folder.resolve(name + ".xlsx"), Workbooks.of(extract.source(), headers, rows));
    }
  }
}
