package org.nscb.scorecard.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.release.inputs.ExpectedFile;

/**
 * A sealed set of figures. It never changes.
 *
 * @param id time of making and head of the hash of its inputs, such as {@code
 *     20160430T101500Z-1a2b3c4d}; ids sort by time
 * @param folder its own, by the real path
 * @param manifestSha256 of the file of its manifest
 */
public record Release(String id, Path folder, Manifest manifest, String manifestSha256) {

  public static final String DATABASE = "scorecard.duckdb";

  /** The one file that a web process opens, read-only. */
  public Path database() {
    return folder.resolve(DATABASE);
  }

  /**
   * Rehashes every file of the release: to be called before a figure of it is used.
   *
   * @throws ReleaseException when a file is not as it was sealed
   */
  public void requireAsSealed() {
    List<String> problems = problems();
    if (!problems.isEmpty()) {
      throw new ReleaseException(
          "Cannot use the release "
              + id
              + ": "
              + String.join(" ", problems)
              + " Run 'scorecard verify', then restore the file or roll back to another release.");
    }
  }

  /** A sentence for each file that is not as it was sealed. */
  List<String> problems() {
    List<String> problems = new ArrayList<>(ExpectedFile.problems(files()));
    if (manifest.files().stream().noneMatch(file -> file.path().equals(DATABASE))) {
      problems.add("releases/" + id + "/manifest.json does not name " + DATABASE + ".");
    }
    return problems;
  }

  /** Its files beside the manifest, with the hashes that the manifest gives. */
  List<ExpectedFile> files() {
    return manifest.files().stream()
        .map(
            file ->
                new ExpectedFile(
                    folder.resolve(file.path()),
                    "releases/" + id + "/" + file.path(),
                    file.sha256(),
                    "the manifest of the release"))
        .toList();
  }
}
