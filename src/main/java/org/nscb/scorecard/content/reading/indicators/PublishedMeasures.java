package org.nscb.scorecard.content.reading.indicators;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.CsvFile;
import org.nscb.scorecard.content.files.CsvFile.Row;
import org.nscb.scorecard.content.files.CsvFile.Table;
import org.nscb.scorecard.content.problems.Vocabulary;

/**
 * The measures of each table of the DfE's publication, by our names: {@code
 * warehouse/reference/dfe_measures.csv}.
 */
public final class PublishedMeasures {

  private static final String FILE = "warehouse/reference/dfe_measures.csv";

  private final Optional<Map<String, Set<String>>> measuresByTable;

  private PublishedMeasures(Optional<Map<String, Set<String>>> measuresByTable) {
    this.measuresByTable = measuresByTable;
  }

  public static PublishedMeasures read(ContentFiles files) {
    CsvFile file = new CsvFile(files, FILE);
    return new PublishedMeasures(
        file.read(List.of("table", "header", "measure")).map(table -> byTable(file, table)));
  }

  private static Map<String, Set<String>> byTable(CsvFile file, Table table) {
    Map<String, Set<String>> byTable = new LinkedHashMap<>();
    Set<String> headers = new LinkedHashSet<>();
    for (Row row : table.rows()) {
      String header = row.cell("header");
      if (!headers.add(row.cell("table") + " " + header)) {
        file.refuse(row, "header", "`" + header + "` is there twice.", "Keep one of them.");
      }
      byTable
          .computeIfAbsent(row.cell("table"), name -> new LinkedHashSet<>())
          .add(row.cell("measure"));
    }
    return byTable;
  }

  Vocabulary tables() {
    String what = "a table of " + FILE;
    return measuresByTable
        .map(tables -> Vocabulary.of(what, tables.keySet()))
        .orElse(Vocabulary.unreadable(what));
  }

  /** The measures of one table; every word when the table is not known, which is told by itself. */
  Vocabulary measures(String table) {
    String what = "a measure of table " + table + " in " + FILE;
    return measuresByTable
        .map(tables -> tables.get(table))
        .map(measures -> Vocabulary.of(what, measures))
        .orElse(Vocabulary.unreadable(what));
  }
}
