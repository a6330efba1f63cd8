package org.nscb.scorecard.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.release.build.ExpectedFile;

/** Holds what is stored against what was written down about it. */
final class Verifier {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

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
    for (String id : ids) {
      try {
        expected.addAll(filesOf(releases.get(id)));
        problems.addAll(strangersIn(releases.get(id)));
      } catch (ReleaseException e) {
        problems.add(e.getMessage());
      }
    }
    problems.addAll(pointerProblems());
    List<Receipt> receipts = new Receipts(data).list();
    for (Receipt receipt : receipts) {
      expected.addAll(ExpectedFile.silver(data, receipt));
      expected.addAll(ExpectedFile.quarantine(data, receipt));
    }
    problems.addAll(landing(receipts, expected));
    problems.addAll(ExpectedFile.problems(expected));
    return new Verification(ids.size(), receipts.size(), expected.size(), List.copyOf(problems));
  }

  List<String> problemsOf(Release release) {
    return ExpectedFile.problems(filesOf(release));
  }

  private static List<ExpectedFile> filesOf(Release release) {
    return release.manifest().files().stream()
        .map(
            file ->
                new ExpectedFile(
                    release.folder().resolve(file.path()),
                    "releases/" + release.id() + "/" + file.path(),
                    file.sha256(),
                    "the manifest of the release"))
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

  /** Files in landing are named by their hash, or lie in a folder that is. */
  private List<String> landing(List<Receipt> receipts, List<ExpectedFile> expected) {
    Set<String> landed = new TreeSet<>();
    if (Files.isDirectory(data.landing())) {
      try (Stream<Path> files = Files.walk(data.landing())) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = data.root().relativize(file).toString();
          Matcher hash = SHA256.matcher(name);
          if (hash.find()) {
            landed.add(hash.group());
            expected.add(new ExpectedFile(file, name, hash.group(), "its name"));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot list landing.", e);
      }
    }
    return receipts.stream()
        .filter(receipt -> receipt.accepted() && !landed.contains(receipt.sha256()))
        .map(receipt -> "The file of delivery " + receipt.delivery() + " is not in landing.")
        .toList();
  }
}
