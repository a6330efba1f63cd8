package org.nscb.scorecard.release.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.nscb.scorecard.lake.Receipt;

/**
 * Everything that has a part in the figures. Equal inputs make an equal release.
 *
 * @param contentHash of contracts, warehouse and site; not of documents, tests and pages
 */
public record Inputs(String contentHash, String codeVersion, String hash) {

  public static Inputs of(List<Receipt> receipts, Path contentRoot, String codeVersion)
      throws IOException {
    String contentHash = contentHash(contentRoot);
    String deliveries =
        receipts.stream()
            .sorted(Comparator.comparingLong(Receipt::sequence))
            .map(receipt -> receipt.sequence() + " " + receipt.delivery() + " " + receipt.sha256())
            .collect(Collectors.joining("\n"));
    return new Inputs(
        contentHash, codeVersion, Sha256.of(deliveries + "\n" + contentHash + "\n" + codeVersion));
  }

  private static String contentHash(Path root) throws IOException {
    return Sha256.of(
        FolderHash.of(root.resolve("warehouse"), path -> !isDocumentOrTest(path))
            + FolderHash.of(
                root.resolve("pipelines"),
                path -> !path.startsWith("published") && !isDocumentOrTest(path))
            + Sha256.of(root.resolve("dashboards").resolve("site.yml")));
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
