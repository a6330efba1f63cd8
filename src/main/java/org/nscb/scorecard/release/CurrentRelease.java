package org.nscb.scorecard.release;

import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the pointer: whoever borrows gets the release that is current now, held against its
 * hashes and opened once for all, and keeps it until the lease is closed, also when a newer one is
 * published meanwhile. While the newer one is being opened, and when it cannot be opened, the
 * others go on with the one before. A release that is no longer current is closed when its last
 * lease is.
 *
 * @param <R> what is opened of a release, such as {@link OpenRelease}
 */
public final class CurrentRelease<R extends AutoCloseable> implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CurrentRelease.class);

  private final Releases releases;
  private final Function<Release, R> opener;
  private Optional<Shared> current = Optional.empty();

  /** What somebody is opening. */
  private Optional<Pointer> opening = Optional.empty();

  /** What cannot be shown, and is not tried again before the next recheck. */
  private Optional<Failure> failed = Optional.empty();

  /**
   * @param opener is given a release whose files are as they were sealed
   */
  public CurrentRelease(Releases releases, Function<Release, R> opener) {
    this.releases = releases;
    this.opener = opener;
  }

  private record Failure(Optional<Pointer> pointer, ReleaseException why) {}

  /**
   * For the length of one request; empty when nothing has been published yet.
   *
   * @throws ReleaseException when the current release is not as it was sealed, and no earlier one
   *     is in use
   */
  public Optional<Lease> borrow() {
    findPointer().flatMap(this::toOpen).ifPresent(this::follow);
    return lease();
  }

  /** Whether a release that cannot be shown has come after the one in use. */
  public synchronized boolean isBehind() {
    return current.isPresent() && failed.isPresent();
  }

  /**
   * Rehashes the release in use and gives it to nobody any more when it is no longer as it was
   * sealed. What could not be shown before is tried again by the next who borrows.
   */
  public void recheck() {
    Optional<Shared> inUse = forgetFailure();
    if (inUse.isEmpty()) {
      return;
    }
    Pointer pointer = Pointer.to(inUse.get().release);
    try {
      releases.get(pointer).requireAsSealed();
    } catch (ReleaseException e) {
      LOG.error("Release {} is no longer shown: {}", pointer.id(), e.getMessage());
      withdraw(inUse.get(), new Failure(Optional.of(pointer), e));
    }
  }

  private synchronized Optional<Shared> forgetFailure() {
    failed = Optional.empty();
    return current;
  }

  private synchronized void withdraw(Shared damaged, Failure failure) {
    if (current.filter(shared -> shared == damaged).isPresent()) {
      retire();
      failed = Optional.of(failure);
    }
  }

  /** A pointer that is lost or damaged changes nothing for those who read already. */
  private Optional<Pointer> findPointer() {
    try {
      return releases.findPointer();
    } catch (ReleaseException e) {
      note(new Failure(Optional.empty(), e));
      return Optional.empty();
    }
  }

  /** For the one caller that has to open a release, and for all before the first is open. */
  private synchronized Optional<Pointer> toOpen(Pointer seen) {
    if (current.isEmpty()) {
      return Optional.of(seen);
    }
    Pointer open = Pointer.to(current.get().release);
    if (open.equals(seen)) {
      failed = Optional.empty();
      return Optional.empty();
    }
    // Somebody may have followed the pointer since it was read.
    Optional<Pointer> now = findPointer();
    if (now.isEmpty() || now.equals(Optional.of(open)) || now.equals(opening) || hasFailed(now)) {
      return Optional.empty();
    }
    opening = now;
    return now;
  }

  private void follow(Pointer pointer) {
    if (isAnyOpen()) {
      try {
        swap(open(pointer));
      } catch (RuntimeException e) {
        note(failure(pointer, e));
      }
    } else {
      openFirst(pointer);
    }
  }

  private Shared open(Pointer pointer) {
    Release release = releases.get(pointer);
    release.requireAsSealed();
    return new Shared(release, opener.apply(release));
  }

  private static Failure failure(Pointer pointer, RuntimeException e) {
    return new Failure(
        Optional.of(pointer),
        e instanceof ReleaseException known
            ? known
            : new ReleaseException("Cannot open the release " + pointer.id() + ".", e));
  }

  private synchronized boolean isAnyOpen() {
    return current.isPresent();
  }

  private synchronized boolean hasFailed(Optional<Pointer> pointer) {
    return failed.filter(failure -> failure.pointer().equals(pointer)).isPresent();
  }

  /** Says once what cannot be shown. */
  private synchronized void note(Failure failure) {
    opening = Optional.empty();
    if (!hasFailed(failure.pointer())) {
      failed = Optional.of(failure);
      LOG.error(
          "{}{}",
          failure.why().getMessage(),
          isAnyOpen() ? " The release before stays in use." : "",
          failure.why().getCause());
    }
  }

  private synchronized void openFirst(Pointer pointer) {
    if (current.isEmpty() && !hasFailed(Optional.of(pointer))) {
      try {
        current = Optional.of(open(pointer));
        failed = Optional.empty();
      } catch (RuntimeException e) {
        note(failure(pointer, e));
      }
    }
  }

  private synchronized void swap(Shared fresh) {
    retire();
    current = Optional.of(fresh);
    opening = Optional.empty();
    failed = Optional.empty();
  }

  private synchronized Optional<Lease> lease() {
    if (current.isEmpty() && failed.isPresent()) {
      ReleaseException why = failed.get().why();
      throw new ReleaseException(why.getMessage(), why);
    }
    return current.map(Lease::new);
  }

  @Override
  public synchronized void close() {
    retire();
  }

  private void retire() {
    current.ifPresent(Shared::retire);
    current = Optional.empty();
  }

  private synchronized void giveBack(Shared shared) {
    shared.leases--;
    shared.closeWhenUnused();
  }

  /** One opened release and how many have it in use; guarded by the lock of its owner. */
  private final class Shared {
    private final Release release;
    private final R open;
    private int leases;
    private boolean retired;

    private Shared(Release release, R open) {
      this.release = release;
      this.open = open;
    }

    private void retire() {
      retired = true;
      closeWhenUnused();
    }

    private void closeWhenUnused() {
      if (retired && leases == 0) {
        try {
          open.close();
        } catch (Exception e) {
          throw new IllegalStateException("Cannot close the release " + release.id() + ".", e);
        }
      }
    }
  }

  /** The right to use an open release until closed. */
  public final class Lease implements AutoCloseable {
    private final Shared shared;
    private boolean closed;

    private Lease(Shared shared) {
      this.shared = shared;
      shared.leases++;
    }

    public Release release() {
      return shared.release;
    }

    public R open() {
      return shared.open;
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        giveBack(shared);
      }
    }
  }
}
