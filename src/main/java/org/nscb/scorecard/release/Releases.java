package org.nscb.scorecard.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.release.build.DurableFiles;

/** All releases of a data folder, and which of them is current. */
public final class Releases {

  private static final Pattern ID = Pattern.compile("\\d{8}T\\d{6}Z-[0-9a-f]{8}");

  /** A text file that holds the id of the current release; it alone is ever replaced. */
  private static final String POINTER = "current";

  private final DataFolder data;

  public Releases(DataFolder data) {
    this.data = data;
  }

  /**
   * The id that the pointer names, without looking at the release: cheap enough for each request.
   */
  public Optional<String> findCurrentId() {
    try {
      String id = Files.readString(pointer(), StandardCharsets.US_ASCII).strip();
      if (!ID.matcher(id).matches()) {
        throw new ReleaseException(
            "Cannot find the current release: releases/current does not hold an id. Run"
                + " 'scorecard releases' and 'scorecard rollback' to one of them.");
      }
      return Optional.of(id);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read releases/current.", e);
    }
  }

  /** The current release; empty before the first has been published. */
  public Optional<Release> findCurrent() {
    return findCurrentId().map(this::get);
  }

  /**
   * @throws UnknownNameException when there is no such release
   */
  public Release get(String id) {
    Path folder = data.releases().resolve(id);
    if (!ID.matcher(id).matches() || !Files.isDirectory(folder)) {
      throw new UnknownNameException(
          "Cannot find the release: "
              + id
              + " is not among the releases. Run 'scorecard releases' to see them.");
    }
    try {
      return new Release(id, folder.toRealPath(), Manifest.read(folder));
    } catch (IOException e) {
      throw new ReleaseException(
          "Cannot read the release: "
              + id
              + " has no manifest that can be read. Roll back to another release.",
          e);
    }
  }

  /** All releases, oldest first. */
  public List<Release> list() {
    return ids().stream().map(this::get).toList();
  }

  List<String> ids() {
    if (!Files.isDirectory(data.releases())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(data.releases())) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> ID.matcher(name).matches())
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the releases.", e);
    }
  }

  /** Rehashes every file of every release, and landing, silver and quarantine by the receipts. */
  public Verification verify() {
    return new Verifier(data, this).verify();
  }

  /**
   * Makes an earlier release current again; no release is changed or removed.
   *
   * @throws ReleaseException when there is no such release or its files are not as they were sealed
   */
  public Release rollback(String id) throws IOException {
    return WriterLock.whileHeld(
        data,
        () -> {
          Release release = get(id);
          List<String> problems = new Verifier(data, this).problemsOf(release);
          if (!problems.isEmpty()) {
            throw new ReleaseException(
                "Cannot roll back to " + id + ": " + problems.get(0) + " Choose another release.");
          }
          pointTo(id);
          return release;
        });
  }

  void pointTo(String id) throws IOException {
    DurableFiles.replace(pointer(), (id + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  private Path pointer() {
    return data.releases().resolve(POINTER);
  }
}
