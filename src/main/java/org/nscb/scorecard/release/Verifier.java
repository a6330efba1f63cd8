package org.nscb.scorecard.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.release.inputs.ExpectedFile;

/** Holds what is stored against what was written down about it. */
final class Verifier {

  private final DataFolder data;
  private final Releases releases;

  Verifier(DataFolder data, Releases releases) {
    this.data = data;
    this.releases = releases;
  }

  Verification verify() {
    List<String> problems = new ArrayList<>();
    List<ExpectedFile> expected = new ArrayList<>();
    List<String> ids = releases.ids();
    List<Manifest> manifests = new ArrayList<>();
    for (String id : ids) {
      try {
        Release release = releases.get(id);
        expected.addAll(release.files());
        problems.addAll(strangersIn(release));
        manifests.add(release.manifest());
      } catch (ReleaseException e) {
        problems.add(e.getMessage());
      }
    }
    problems.addAll(pointerProblems());
    LeftBehind leftBehind = new LeftBehind(data);
    Receipts.Found found = new Receipts(data).find();
    problems.addAll(found.problems());
    problems.addAll(found.intact().problems());
    List<Receipt> receipts = found.intact().receipts();
    problems.addAll(withoutReceipt(manifests, receipts));
    Set<ExpectedFile> landed = new LinkedHashSet<>(); // one file may be several deliveries
    for (Receipt receipt : receipts) {
      expected.addAll(ExpectedFile.silver(data, receipt));
      expected.addAll(ExpectedFile.quarantine(data, receipt));
      expected.addAll(ExpectedFile.unmapped(data, receipt));
      expected.addAll(ExpectedFile.rekey(data, receipt));
      landed.addAll(ExpectedFile.landed(data, receipt));
    }
    expected.addAll(landed);
    if (found.problems().isEmpty()) { // a damaged receipt cannot name its files
      problems.addAll(leftBehind.problems(expected));
    }
    problems.addAll(ExpectedFile.problems(expected));
    return new Verification(ids.size(), receipts.size(), expected.size(), List.copyOf(problems));
  }

  /** The latest receipts leave no gap when they go missing, but a release may know of them. */
  private static List<String> withoutReceipt(List<Manifest> manifests, List<Receipt> receipts) {
    Set<String> received =
        receipts.stream()
            .filter(Receipt::accepted)
            .map(Receipt::delivery)
            .collect(Collectors.toSet());
    return manifests.stream()
        .flatMap(manifest -> manifest.deliveries().stream())
        .map(Manifest.DeliveryInForce::delivery)
        .filter(delivery -> !received.contains(delivery))
        .distinct()
        .sorted()
        .map(
            delivery ->
                "The receipt of "
                    + delivery
                    + ", which a release was made of, is missing. Restore it from a backup.")
        .toList();
  }

  private static List<String> strangersIn(Release release) {
    Set<String> known =
        release.manifest().files().stream()
            .map(Manifest.SealedFile::path)
            .collect(Collectors.toCollection(TreeSet::new));
    known.add(Manifest.FILE_NAME);
    try (Stream<Path> files = Files.list(release.folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !known.contains(name))
          .sorted()
          .map(name -> "releases/" + release.id() + "/" + name + " is not in the manifest.")
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the release " + release.id() + ".", e);
    }
  }

  private List<String> pointerProblems() {
    try {
      releases.findCurrent();
      return List.of();
    } catch (ReleaseException e) {
      return List.of(e.getMessage());
    }
  }
}
