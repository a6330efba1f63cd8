package org.nscb.scorecard.cin.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.nscb.scorecard.cin.rules.CodeList.Entry;
import org.nscb.scorecard.cin.rules.RuleBook.Years;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.CsvFile;
import org.nscb.scorecard.content.files.CsvFile.Row;
import org.nscb.scorecard.content.files.CsvFile.Table;

/** Reads the lists of codes: a file a list, a line a code and the years that have it. */
final class CodeListsReader {

  private final ContentFiles files;
  private final String folder;
  private final Years years;

  CodeListsReader(ContentFiles files, String folder, Years years) {
    this.files = files;
    this.folder = folder;
    this.years = years;
  }

  List<CodeList> read() {
    List<CodeList> lists = new ArrayList<>();
    for (String name : files.listNames(folder, ".csv")) {
      String path = folder + "/" + name + ".csv";
      files.checkIdentifier(path, name);
      CsvFile file = new CsvFile(files, path);
      List<Row> rows = file.read(List.of("code", "from", "to")).map(Table::rows).orElse(List.of());
      lists.add(new CodeList(name, entries(file, rows)));
    }
    return lists;
  }

  private List<Entry> entries(CsvFile file, List<Row> rows) {
    List<Entry> entries = new ArrayList<>();
    for (Row row : rows) {
      String code = row.cell("code");
      OptionalInt from = year(file, row, "from", years.first());
      OptionalInt to = year(file, row, "to", years.last());
      if (code.isEmpty()) {
        file.refuse(row, "code", "is empty.", "Write the code.");
      } else if (entries.stream().anyMatch(entry -> entry.code().equals(code))) {
        file.refuse(row, "code", "`" + code + "` is there twice.", "Keep one of them.");
      } else if (from.isPresent() && to.isPresent()) {
        entries.add(new Entry(code, from.getAsInt(), to.getAsInt()));
      }
    }
    return entries;
  }

  private static OptionalInt year(CsvFile file, Row row, String header, int unlessSaid) {
    String cell = row.cell(header);
    if (cell.isEmpty()) {
      return OptionalInt.of(unlessSaid);
    }
    if (!cell.matches("20\\d\\d")) {
      file.refuse(
          row,
          header,
          "`" + cell + "` is not a collection year.",
          "Write it like 2024, or nothing.");
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(cell));
  }
}
