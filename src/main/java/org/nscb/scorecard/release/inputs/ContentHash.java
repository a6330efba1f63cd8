package org.nscb.scorecard.release.inputs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.nscb.scorecard.content.Begun;
import org.nscb.scorecard.lake.hashes.Sha256;

/**
 * One hash of contracts, warehouse and site, not of documents, tests and pages: they are more than
 * a thousand files, which are read while the caller does something else.
 */
public final class ContentHash {
  private final Begun<String> hash;

  private ContentHash(Begun<String> hash) {
    this.hash = hash;
  }

  /** Begins to read, beside the caller's work. */
  public static ContentHash begin(Path root) {
    return new ContentHash(Begun.of(() -> of(root)));
  }

  /**
   * Waits for it.
   *
   * @throws UncheckedIOException when a file cannot be read
   */
  public String get() {
    return hash.get();
  }

  private static String of(Path root) {
    try {
      return Sha256.of(
          FolderHash.of(root.resolve("warehouse"), path -> !isDocumentOrTest(path))
              + FolderHash.of(
                  root.resolve("pipelines"),
                  path -> !path.startsWith("published") && !isDocumentOrTest(path))
              + Sha256.of(root.resolve("dashboards").resolve("site.yml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDocumentOrTest(Path path) {
    for (Path part : path) {
      if (part.toString().equals("tests")) {
        return true;
      }
    }
    return path.toString().endsWith(".md");
  }
}
