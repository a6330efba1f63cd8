package org.nscb.scorecard.content.reading.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.CsvFile;
import org.nscb.scorecard.content.files.CsvFile.Table;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;

/** Whether the sample beside a contract has the headers that the contract speaks of. */
final class SampleCheck {

  private final ContentFiles files;

  SampleCheck(ContentFiles files) {
    this.files = files;
  }

  /** A header as it is compared: without case, spaces or punctuation. */
  static String bare(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  void check(String file, Contract contract) {
    new CsvFile(files, file).read().ifPresent(table -> check(file, contract, table));
  }

  private void check(String file, Contract contract, Table table) {
    Map<String, String> columnsByHeader = new HashMap<>();
    for (Column column : contract.columns()) {
      columnsByHeader.put(bare(column.name()), column.name());
      column.headers().forEach(header -> columnsByHeader.put(bare(header), column.name()));
    }
    Set<String> found = new HashSet<>();
    Vocabulary names =
        Vocabulary.of(
            "a column of the contract", contract.columns().stream().map(Column::name).toList());
    for (String header : table.headers()) {
      String column = columnsByHeader.get(bare(header));
      if (column == null && contract.layout() != Layout.MELTED) {
        refuse(file, header, names.refusal(header), names.mend(header));
      } else if (column != null && !found.add(column)) {
        refuse(file, header, "is the column `" + column + "` a second time.", "Keep one.");
      }
    }
    for (Column column : contract.columns()) {
      if (column.required() && !found.contains(column.name())) {
        refuse(
            file,
            column.name(),
            "is required by the contract and not in the sample.",
            "Add the column to the sample.");
      }
    }
    if (table.rows().isEmpty()) {
      files.problems().add(file, "holds no row.", "Add one or two invented rows.");
    }
  }

  private void refuse(String file, String header, String message, String mend) {
    files.problems().add(new Problem(file, header, 1, message, mend));
  }
}
