package org.nscb.scorecard.release;

import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the pointer: whoever borrows gets the release that is current now, opened once for all,
 * and keeps it until the lease is closed, also when a newer one is published meanwhile. While the
 * newer one is being opened, and when it cannot be opened, the others go on with the one before. A
 * release that is no longer current is closed when its last lease is.
 *
 * @param <R> what is opened of a release, such as {@link OpenRelease}
 */
public final class CurrentRelease<R extends AutoCloseable> implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CurrentRelease.class);

  private final Releases releases;
  private final Function<Release, R> opener;
  private Shared current;

  /** The release that somebody is opening, or that could not be opened; empty for none. */
  private String notReady = "";

  public CurrentRelease(Releases releases, Function<Release, R> opener) {
    this.releases = releases;
    this.opener = opener;
  }

  /** For the length of one request; empty when nothing has been published yet. */
  public Optional<Lease> borrow() {
    Optional<String> id = releases.findCurrentId();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    toOpen(id.get()).ifPresent(this::follow);
    return Optional.of(lease());
  }

  /** For the one caller that has to open a release, and for all before the first is open. */
  private synchronized Optional<String> toOpen(String seen) {
    if (current == null) {
      return Optional.of(seen);
    }
    if (current.release.id().equals(seen)) {
      return Optional.empty();
    }
    // Somebody may have followed the pointer since it was read.
    String now = releases.findCurrentId().orElse(seen);
    if (current.release.id().equals(now) || notReady.equals(now)) {
      return Optional.empty();
    }
    notReady = now;
    return Optional.of(now);
  }

  private void follow(String id) {
    if (!isAnyOpen()) {
      openFirst(id);
      return;
    }
    try {
      Release release = releases.get(id);
      swap(new Shared(release, opener.apply(release)));
    } catch (RuntimeException e) {
      LOG.error("Cannot follow to release {}: the one before stays in use.", id, e);
    }
  }

  private synchronized boolean isAnyOpen() {
    return current != null;
  }

  private synchronized void openFirst(String id) {
    if (current == null) {
      Release release = releases.get(id);
      current = new Shared(release, opener.apply(release));
    }
  }

  private synchronized void swap(Shared fresh) {
    retire();
    current = fresh;
    notReady = "";
  }

  private synchronized Lease lease() {
    current.leases++;
    return new Lease(current);
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
