package org.nscb.scorecard.dashboards.serving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The pages of one release that were asked for. A release never changes, so neither do they. Only
 * addresses that mean something come here, and the least recently used go when it is full. A page
 * that two ask for at once is made once.
 */
public final class PageCache {

  private final long mostBytes;
  private final Map<String, CompletableFuture<Rendered>> pages =
      new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  public PageCache(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  public Rendered get(String address, Supplier<Rendered> maker) {
    CompletableFuture<Rendered> mine = new CompletableFuture<>();
    CompletableFuture<Rendered> page;
    synchronized (pages) {
      CompletableFuture<Rendered> known = pages.get(address);
      page = known == null ? mine : known;
      if (known == null) {
        pages.put(address, mine);
      }
    }
    return page == mine ? made(address, mine, maker) : waitedFor(page);
  }

  private Rendered made(
      String address, CompletableFuture<Rendered> page, Supplier<Rendered> maker) {
    try {
      Rendered rendered = maker.get();
      page.complete(rendered);
      keepWithinBounds(rendered.size());
      return rendered;
    } catch (RuntimeException | Error e) {
      synchronized (pages) {
        pages.remove(address);
      }
      page.completeExceptionally(e);
      throw e;
    }
  }

  private static Rendered waitedFor(CompletableFuture<Rendered> page) {
    try {
      return page.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void keepWithinBounds(int added) {
    synchronized (pages) {
      bytes += added;
      var oldest = pages.values().iterator();
      while (bytes > mostBytes && oldest.hasNext()) {
        CompletableFuture<Rendered> page = oldest.next();
        if (page.isDone()) {
          bytes -= page.join().size();
          oldest.remove();
        }
      }
    }
  }
}
