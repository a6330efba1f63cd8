package org.nscb.scorecard.release;

import java.util.Optional;
import java.util.function.Function;

/**
 * Follows the pointer: whoever borrows gets the release that is current now, opened once for all,
 * and keeps it until the lease is closed, also when a newer one is published meanwhile. A release
 * that is no longer current is closed when its last lease is.
 *
 * @param <R> what is opened of a release, such as {@link OpenRelease}
 */
public final class CurrentRelease<R extends AutoCloseable> implements AutoCloseable {

  private final Releases releases;
  private final Function<Release, R> opener;
  private Shared current;

  public CurrentRelease(Releases releases, Function<Release, R> opener) {
    this.releases = releases;
    this.opener = opener;
  }

  /** For the length of one request; empty when nothing has been published yet. */
  public synchronized Optional<Lease> borrow() {
    Optional<String> id = releases.findCurrentId();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (current == null || !current.release.id().equals(id.get())) {
      Release release = releases.get(id.get());
      Shared fresh = new Shared(release, opener.apply(release));
      retire();
      current = fresh;
    }
    current.leases++;
    return Optional.of(new Lease(current));
  }

  @Override
  public synchronized void close() {
    retire();
  }

  private void retire() {
    if (current != null) {
      current.retired = true;
      closeWhenUnused(current);
      current = null;
    }
  }

  private synchronized void giveBack(Shared shared) {
    shared.leases--;
    closeWhenUnused(shared);
  }

  private void closeWhenUnused(Shared shared) {
    if (shared.retired && shared.leases == 0) {
      try {
        shared.open.close();
      } catch (Exception e) {
        throw new IllegalStateException("Cannot close the release " + shared.release.id() + ".", e);
      }
    }
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
  }

  /** The right to use an open release until closed. */
  public final class Lease implements AutoCloseable {
    private final Shared shared;
    private boolean closed;

    private Lease(Shared shared) {
      this.shared = shared;
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
