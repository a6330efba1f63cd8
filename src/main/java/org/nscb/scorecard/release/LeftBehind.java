package org.nscb.scorecard.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.release.inputs.ExpectedFile;

/**
 * Files of landing, silver and quarantine that no receipt names: a load was killed before its
 * receipt, or a receipt is lost. No figure is made of them. They are listed before the receipts are
 * read, so that a load that is at work meanwhile is not taken for one that was killed.
 */
final class LeftBehind {
  private final DataFolder data;
  private final List<Path> files = new ArrayList<>();

  LeftBehind(DataFolder data) {
    this.data = data;
    for (Path shelf : List.of(data.landing(), data.silver(), data.quarantine())) {
      if (Files.isDirectory(shelf)) {
        try (Stream<Path> all = Files.walk(shelf)) {
          all.filter(Files::isRegularFile).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /**
   * @param expected what the receipts name
   */
  List<String> problems(Collection<ExpectedFile> expected) {
    Set<Path> named = expected.stream().map(ExpectedFile::file).collect(Collectors.toSet());
    return files.stream()
        .filter(file -> !named.contains(file))
        .map(
            file ->
                data.root().relativize(file)
                    + " is in no receipt. Load again if a load was killed; restore the receipt if one"
                    + " is lost.")
        .toList();
  }
}
