package org.nscb.scorecard.content.reading.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.CsvFile;
import org.nscb.scorecard.content.files.CsvFile.Row;
import org.nscb.scorecard.content.files.CsvFile.Table;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.CodeSet.Code;

/**
 * Reads the code sets of {@code warehouse/reference/codes} and their other spellings in {@code
 * pipelines/aliases}. Each spelling leads to one code, whatever its case.
 */
public final class CodeSetsReader {

  private static final String CODES = "warehouse/reference/codes";
  private static final String ALIASES = "pipelines/aliases";

  private final ContentFiles files;

  public CodeSetsReader(ContentFiles files) {
    this.files = files;
  }

  public Catalogue<CodeSet> read() {
    Catalogue<CodeSet> codeSets = new Catalogue<>("a code set of " + CODES);
    for (String name : files.listNames(CODES, ".csv")) {
      codeSets.addName(name);
      CsvFile file = new CsvFile(files, CODES + "/" + name + ".csv");
      file.read(List.of("code", "label", "group"))
          .ifPresent(table -> codeSets.add(name, codeSet(name, file, table)));
    }
    for (String name : files.listNames(ALIASES, ".csv")) {
      if (!codeSets.names().knows(name)) {
        files
            .problems()
            .add(
                ALIASES + "/" + name + ".csv",
                codeSets.names().refusal(name),
                codeSets.names().mend(name));
      }
    }
    return codeSets;
  }

  private CodeSet codeSet(String name, CsvFile file, Table table) {
    List<Code> codes = new ArrayList<>();
    Map<String, String> spellings = new HashMap<>();
    for (Row row : table.rows()) {
      String code = row.cell("code");
      String label = row.cell("label");
      if (code.isEmpty() || label.isEmpty()) {
        file.refuse(row, code.isEmpty() ? "code" : "label", "is empty.", "Write one.");
      } else if (codes.stream().anyMatch(known -> known.code().equals(code))) {
        file.refuse(row, "code", "`" + code + "` is there twice.", "Keep one of them.");
      } else {
        addSpelling(file, row, "code", code, code, spellings);
        addSpelling(file, row, "label", label, code, spellings);
        String group = row.cell("group");
        codes.add(new Code(code, label, group.isEmpty() ? label : group));
      }
    }
    if (table.rows().isEmpty()) {
      files.problems().add(CODES + "/" + name + ".csv", "holds no code.", "Add the codes.");
    }
    return new CodeSet(name, codes, aliases(name, codes, spellings));
  }

  private Map<String, String> aliases(
      String name, List<Code> codes, Map<String, String> spellings) {
    String path = ALIASES + "/" + name + ".csv";
    Map<String, String> aliases = new LinkedHashMap<>();
    if (!files.exists(path)) {
      return aliases;
    }
    Vocabulary known =
        Vocabulary.of(
            "a code of " + CODES + "/" + name + ".csv", codes.stream().map(Code::code).toList());
    CsvFile file = new CsvFile(files, path);
    List<Row> rows = file.read(List.of("seen", "code")).map(Table::rows).orElse(List.of());
    for (Row row : rows) {
      String code = row.cell("code");
      String seen = row.cell("seen");
      if (seen.isEmpty()) {
        file.refuse(row, "seen", "is empty.", "Write what agencies send.");
      } else if (!known.knows(code)) {
        file.refuse(row, "code", known.refusal(code), known.mend(code));
      } else {
        addSpelling(file, row, "seen", seen, code, spellings);
        aliases.put(seen, code);
      }
    }
    return aliases;
  }

  private static void addSpelling(
      CsvFile file, Row row, String header, String seen, String code, Map<String, String> all) {
    String earlier = all.putIfAbsent(seen.toLowerCase(Locale.ROOT), code);
    if (earlier != null && !earlier.equals(code)) {
      file.refuse(
          row,
          header,
          "`" + seen + "` already leads to the code `" + earlier + "`.",
          "A spelling has one code; keep one of them.");
    }
  }
}
