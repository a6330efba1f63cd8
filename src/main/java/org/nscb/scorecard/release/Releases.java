package org.nscb.scorecard.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.FailPoint;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.lake.hashes.Sha256;

/** All releases of a data folder, and which of them is current. */
public final class Releases {

  /** The text file of {@link Pointer}; it alone is ever replaced. */
  private static final String POINTER = "current";

  private final DataFolder data;

  public Releases(DataFolder data) {
    this.data = data;
  }

  /**
   * The id that the pointer names, without looking at the release.
   *
   * @throws ReleaseException when the pointer is not what was written
   */
  public Optional<String> findCurrentId() {
    return findPointer().map(Pointer::id);
  }

  /** Cheap enough for each request. */
  Optional<Pointer> findPointer() {
    try {
      Optional<Pointer> pointer = Pointer.find(Files.readAllBytes(pointer()));
      if (pointer.isEmpty()) {
        throw new ReleaseException(
            "Cannot find the current release: releases/current is not what was written. Run"
                + " 'scorecard releases' and 'scorecard rollback' to one of them.");
      }
      return pointer;
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ReleaseException(
          "Cannot find the current release: releases/current cannot be read. Give this user the"
              + " right to read it.",
          e);
    }
  }

  /**
   * The current release, its manifest held against the pointer; empty before the first has been
   * published. {@link Release#requireAsSealed} holds its files against the manifest.
   */
  public Optional<Release> findCurrent() {
    return findPointer().map(this::get);
  }

  /**
   * @throws ReleaseException when the manifest is not the one that the pointer was set to
   */
  Release get(Pointer pointer) {
    if (!ids().contains(pointer.id())) {
      throw new ReleaseException(
          "Cannot find the current release: releases/current names "
              + pointer.id()
              + ", which is not among the releases. Restore it, or run 'scorecard rollback' to one"
              + " of them.");
    }
    Release release = get(pointer.id());
    if (!release.manifestSha256().equals(pointer.manifestSha256())) {
      throw new ReleaseException(
          "Cannot use the release "
              + release.id()
              + ": its manifest.json does not have the hash that releases/current gives. Run"
              + " 'scorecard verify', then roll back to a release that passes.");
    }
    return release;
  }

  /**
   * @throws UnknownNameException when there is no such release
   */
  public Release get(String id) {
    Path folder = data.releases().resolve(id);
    if (!Pointer.ID.matcher(id).matches() || !Files.isDirectory(folder)) {
      throw new UnknownNameException(
          "Cannot find the release: "
              + id
              + " is not among the releases. Run 'scorecard releases' to see them.");
    }
    try {
      byte[] manifest = Files.readAllBytes(folder.resolve(Manifest.FILE_NAME));
      return new Release(
          id,
          folder.toRealPath(),
          Manifest.find(manifest)
              .filter(found -> found.release().equals(id))
              .orElseThrow(
                  () ->
                      new ReleaseException(
                          "Cannot read the release "
                              + id
                              + ": its manifest.json is not what was written. Restore it, or roll"
                              + " back to another release.")),
          Sha256.of(manifest));
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

  /** The ids of all releases, oldest first, also of those that cannot be read. */
  public List<String> ids() {
    if (!Files.isDirectory(data.releases())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(data.releases())) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> Pointer.ID.matcher(name).matches())
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
          List<String> problems = release.problems();
          if (!problems.isEmpty()) {
            throw new ReleaseException(
                "Cannot roll back to " + id + ": " + problems.get(0) + " Choose another release.");
          }
          pointTo(release);
          return release;
        });
  }

  void pointTo(Release release) throws IOException {
    Path fresh = SafeFiles.writeBeside(pointer(), Pointer.to(release).toBytes());
    FailPoint.PUBLISH_POINTER_WRITTEN.reach();
    SafeFiles.move(fresh, pointer());
  }

  private Path pointer() {
    return data.releases().resolve(POINTER);
  }
}
