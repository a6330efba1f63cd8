package org.nscb.scorecard.content.reading.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.CsvFile;
import org.nscb.scorecard.content.files.CsvFile.Row;
import org.nscb.scorecard.content.files.CsvFile.Table;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.CodeSet.Alias;
import org.nscb.scorecard.content.sources.CodeSet.Code;

/**
 * Reads the code sets of {@code warehouse/reference/codes} and their other spellings in {@code
 * pipelines/aliases}. Each spelling leads to one code, whatever its case, in the files of one
 * agency and month.
 */
public final class CodeSetsReader {

  private static final String CODES = "warehouse/reference/codes";
  private static final String ALIASES = "pipelines/aliases";

  private final ContentFiles files;
  private final Vocabulary agencies;
  private final AgencyCodes agencyCodes;

  public CodeSetsReader(ContentFiles files, Catalogue<Agency> agencies) {
    this.files = files;
    this.agencies = agencies.names();
    this.agencyCodes = new AgencyCodes(agencies.items().values());
  }

  public Catalogue<CodeSet> read() {
    Catalogue<CodeSet> codeSets = new Catalogue<>("a code set of " + CODES);
    agencyCodes.sets().forEach((name, codes) -> codeSets.add(name, withAliases(name, codes)));
    for (String name : files.listNames(CODES, ".csv")) {
      if (agencyCodes.sets().containsKey(name)) {
        files
            .problems()
            .add(
                CODES + "/" + name + ".csv",
                "is made of pipelines/agencies.yml.",
                "Name agencies and their kinds there, and delete this file.");
        continue;
      }
      codeSets.addName(name);
      CsvFile file = new CsvFile(files, CODES + "/" + name + ".csv");
      file.read(List.of("code", "label", "group"), List.of("from", "to"))
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

  private CodeSet withAliases(String name, List<Code> codes) {
    return new CodeSet(name, codes, aliases(name, codes, new Spellings()));
  }

  private CodeSet codeSet(String name, CsvFile file, Table table) {
    List<Code> codes = new ArrayList<>();
    Spellings spellings = new Spellings();
    ValidityCells validities = new ValidityCells(file);
    for (Row row : table.rows()) {
      String code = row.cell("code");
      String label = row.cell("label");
      if (code.isEmpty() || label.isEmpty()) {
        file.refuse(row, code.isEmpty() ? "code" : "label", "is empty.", "Write one.");
      } else if (codes.stream().anyMatch(known -> known.code().equals(code))) {
        file.refuse(row, "code", "`" + code + "` is there twice.", "Keep one of them.");
      } else {
        spellings.claim(file, row, "code", new Alias(code, code));
        spellings.claim(file, row, "label", new Alias(label, code));
        String group = row.cell("group");
        codes.add(new Code(code, label, group.isEmpty() ? label : group, validities.of(row)));
      }
    }
    if (table.rows().isEmpty()) {
      files.problems().add(CODES + "/" + name + ".csv", "holds no code.", "Add the codes.");
    }
    return new CodeSet(name, codes, aliases(name, codes, spellings));
  }

  private List<Alias> aliases(String name, List<Code> codes, Spellings spellings) {
    String path = ALIASES + "/" + name + ".csv";
    List<Alias> aliases = new ArrayList<>();
    if (!files.exists(path)) {
      return aliases;
    }
    Vocabulary known =
        Vocabulary.of(
            "a code of " + CODES + "/" + name + ".csv", codes.stream().map(Code::code).toList());
    CsvFile file = new CsvFile(files, path);
    ValidityCells validities = new ValidityCells(file);
    List<Row> rows =
        file.read(List.of("seen", "code"), List.of("agency", "from", "to"))
            .map(Table::rows)
            .orElse(List.of());
    for (Row row : rows) {
      String code = row.cell("code");
      String agency = row.cell("agency");
      if (row.cell("seen").isEmpty()) {
        file.refuse(row, "seen", "is empty.", "Write what agencies send.");
      } else if (!known.knows(code)) {
        file.refuse(row, "code", known.refusal(code), known.mend(code));
      } else if (!agency.isEmpty() && !agencies.knows(agency)) {
        file.refuse(row, "agency", agencies.refusal(agency), agencies.mend(agency));
      } else {
        Alias alias =
            new Alias(
                row.cell("seen"),
                code,
                Optional.of(agency).filter(a -> !a.isEmpty()),
                validities.of(row));
        spellings.claim(file, row, "seen", alias);
        aliases.add(alias);
      }
    }
    return aliases;
  }
}
