package org.nscb.scorecard.content;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** An answer, such as the content itself, that is looked for beside its caller's work. */
public final class Begun<T> implements Supplier<T> {

  private final CompletableFuture<T> answer;

  private Begun(CompletableFuture<T> answer) {
    this.answer = answer;
  }

  public static <T> Begun<T> of(Supplier<T> question) {
    return new Begun<>(CompletableFuture.supplyAsync(question));
  }

  /** Waits for it, and throws what the question threw. */
  @Override
  public T get() {
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }
}
