package org.nscb.scorecard.release.build;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two pieces of work at the same time, each over a connection of its own. */
final class SideBySide {

  /** Work over a connection. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException, IOException;
  }

  private SideBySide() {}

  /** Ends when both have ended; of two failures the first one's is thrown. */
  static void run(Work first, Work second) throws SQLException, IOException {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      CompletableFuture<Void> other =
          CompletableFuture.runAsync(() -> runUnchecked(second), thread);
      try {
        first.run();
      } finally {
        other.exceptionally(failure -> null).join();
      }
      join(other);
    } finally {
      thread.shutdown();
    }
  }

  private static void runUnchecked(Work work) {
    try {
      work.run();
    } catch (SQLException | IOException e) {
      throw new CompletionException(e);
    }
  }

  private static void join(CompletableFuture<Void> work) throws SQLException, IOException {
    try {
      work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof SQLException refused) {
        throw refused;
      }
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }
}
