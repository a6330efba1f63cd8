package org.nscb.scorecard.warehouse.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Does work side by side that does not depend on each other, each piece over a connection of its
 * own. DuckDB spreads a large statement over the processors by itself; most statements of a
 * warehouse are small, and planning one takes longer than running it.
 */
public final class Lanes implements AutoCloseable {
  private static final int NUMBER = 2;

  private final ExecutorService threads = Executors.newFixedThreadPool(NUMBER);
  private final BlockingQueue<WarehouseDatabase> free = new LinkedBlockingQueue<>();
  private final List<CompletableFuture<Void>> begun = new ArrayList<>();

  public Lanes(WarehouseDatabase database) {
    for (int i = 0; i < NUMBER; i++) {
      free.add(database.another());
    }
  }

  public CompletableFuture<Void> begin(Consumer<WarehouseDatabase> work) {
    return after(List.of(), work);
  }

  /** Begins when all that it needs is done, and never when one of them failed. */
  public CompletableFuture<Void> after(
      Collection<CompletableFuture<Void>> needed, Consumer<WarehouseDatabase> work) {
    CompletableFuture<Void> piece =
        CompletableFuture.allOf(needed.toArray(CompletableFuture[]::new))
            .thenRunAsync(() -> onOne(work), threads);
    begun.add(piece);
    return piece;
  }

  /** Of several that failed, says why the one failed that was begun first. */
  public void join() {
    try {
      begun.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }

  private void onOne(Consumer<WarehouseDatabase> work) {
    WarehouseDatabase connection = free.remove();
    try {
      work.accept(connection);
    } finally {
      free.add(connection);
    }
  }

  /** What has not begun then never does; what is under way is waited for. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      for (int i = 0; i < NUMBER; i++) {
        free.take().close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
