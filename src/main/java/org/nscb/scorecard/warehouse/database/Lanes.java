package org.nscb.scorecard.warehouse.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.Consumer;

/**
 * Does work side by side that does not depend on each other, each piece over a connection of its
 * own: most statements of a warehouse are small, and planning one takes longer than running it. Of
 * the pieces that can begin, that one does which was named first.
 */
public final class Lanes implements AutoCloseable {
  private static final int NUMBER = 2;

  private final ExecutorService threads = Executors.newFixedThreadPool(NUMBER);
  private final BlockingQueue<WarehouseDatabase> free = new LinkedBlockingQueue<>();
  private final Queue<Piece> ready = new PriorityBlockingQueue<>();
  private final List<CompletableFuture<Void>> begun = new ArrayList<>();

  /**
   * @param place in the order of naming
   */
  private record Piece(int place, Consumer<WarehouseDatabase> work, CompletableFuture<Void> done)
      implements Comparable<Piece> {
    @Override
    public int compareTo(Piece other) {
      return Integer.compare(place, other.place);
    }
  }

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
    Piece piece = new Piece(begun.size(), work, new CompletableFuture<>());
    begun.add(piece.done());
    CompletableFuture.allOf(needed.toArray(CompletableFuture[]::new))
        .thenRun(() -> ready.add(piece))
        .thenRunAsync(this::doNext, threads)
        .exceptionally(
            failure -> {
              piece.done().completeExceptionally(failure);
              return null;
            });
    return piece.done();
  }

  /** Of several that failed, says why the one failed that was begun first. */
  public void join() {
    try {
      begun.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }

  private void doNext() {
    Piece piece = ready.remove();
    WarehouseDatabase connection = free.remove();
    try {
      piece.work().accept(connection);
      piece.done().complete(null);
    } catch (RuntimeException | Error e) {
      piece.done().completeExceptionally(e);
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
