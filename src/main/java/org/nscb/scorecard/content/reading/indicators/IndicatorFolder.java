package org.nscb.scorecard.content.reading.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.CsvFile;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;

/**
 * What lies beside an {@code indicator.yml}: numerator.sql, denominator.sql, either of them for one
 * breakdown alone ({@code numerator_factor.sql}), and the tests.
 */
final class IndicatorFolder {

  private static final Vocabulary FILES =
      Vocabulary.of(
          "a file of an indicator",
          List.of("indicator.yml", "numerator.sql", "denominator.sql", "tests"));
  private static final String DELIVERIES = "deliveries";

  private final ContentFiles files;
  private final String folder;
  private final Catalogue<Contract> sources;

  IndicatorFolder(ContentFiles files, String folder, Catalogue<Contract> sources) {
    this.files = files;
    this.folder = folder;
    this.sources = sources;
  }

  /** The text of an SQL file; what is there and cannot be read counts as there. */
  Optional<String> sql(String name) {
    String file = folder + "/" + name + ".sql";
    return files.exists(file) ? Optional.of(files.text(file).orElse("")) : Optional.empty();
  }

  void check() {
    for (String name : files.list(folder)) {
      if (!FILES.knows(name) && !name.matches("(numerator|denominator)_[a-z0-9_]+\\.sql")) {
        files.problems().add(folder + "/" + name, FILES.refusal(name), FILES.mend(name));
      }
    }
    for (String test : files.list(folder + "/tests")) {
      checkTest(folder + "/tests/" + test);
    }
  }

  private void checkTest(String test) {
    if (!files.isFolder(test)) {
      files.problems().add(test, "is not a folder.", "Each test is a folder of its own.");
      return;
    }
    new CsvFile(files, test + "/expect.csv").read();
    List<String> given = files.listNames(test + "/given", ".csv");
    if (given.isEmpty()) {
      files
          .problems()
          .add(test, "has no given/<source>.csv.", "Add the rows that the test begins with.");
    }
    Vocabulary known = sources.names();
    for (String name : given) {
      if (!known.knows(name) && !name.equals(DELIVERIES)) {
        files
            .problems()
            .add(test + "/given/" + name + ".csv", known.refusal(name), known.mend(name));
      }
    }
    given.forEach(name -> checkGiven(test + "/given/" + name + ".csv", name));
  }

  private void checkGiven(String file, String source) {
    Optional<CsvFile.Table> table = new CsvFile(files, file).read();
    if (table.isEmpty() || sources.find(source).isEmpty()) {
      return;
    }
    List<String> columns = new ArrayList<>(List.of("period", "part", "agency", "row_number"));
    Contract contract = sources.find(source).get();
    contract.columns().forEach(column -> columns.add(column.name()));
    if (contract.layout() == Layout.MELTED) {
      columns.addAll(List.of("measure", "value", "symbol"));
    }
    Vocabulary known = Vocabulary.of("a column of the source " + source, columns);
    for (String header : table.get().headers()) {
      if (!known.knows(header)) {
        files
            .problems()
            .add(new Problem(file, header, 1, known.refusal(header), known.mend(header)));
      }
    }
  }
}
