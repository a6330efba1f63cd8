package org.nscb.scorecard.release.build;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Something is done while something else is found out, each over connections of its own. */
final class SideBySide {

  /** What is done. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /** What is found out. */
  @FunctionalInterface
  interface Question<T> {
    T answer() throws SQLException;
  }

  private SideBySide() {}

  /** The answer, when both have ended; of two failures that of the work is thrown. */
  static <T> T run(Work work, Question<T> question) throws SQLException {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> answered(question), thread);
      try {
        work.run();
      } finally {
        answer.exceptionally(failure -> null).join();
      }
      return joined(answer);
    } finally {
      thread.shutdown();
    }
  }

  private static <T> T answered(Question<T> question) {
    try {
      return question.answer();
    } catch (SQLException e) {
      throw new CompletionException(e);
    }
  }

  private static <T> T joined(CompletableFuture<T> answer) throws SQLException {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof SQLException refused) {
        throw refused;
      }
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }
}
