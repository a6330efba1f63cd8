package org.nscb.scorecard.content;

import java.nio.file.Path;
import java.time.Duration;

/** How much content there is, once it is found sound, and how long that took. */
public record CheckReport(
    int agencies,
    int sources,
    int models,
    int checks,
    int indicators,
    int pages,
    Duration duration) {

  /**
   * @throws ContentException with every problem that was found, when there is one
   */
  public static CheckReport check(Path root) {
    long start = System.nanoTime();
    Content content = new ContentLoader(root).load();
    return of(content, Duration.ofNanos(System.nanoTime() - start));
  }

  public static CheckReport of(Content content, Duration duration) {
    int checks =
        (int) content.models().keySet().stream().filter(name -> name.startsWith("checks.")).count();
    return new CheckReport(
        content.agencies().size(),
        content.sources().size(),
        content.models().size() - checks,
        checks,
        content.indicators().size(),
        content.pages().size(),
        duration);
  }

  public long milliseconds() {
    return duration.toMillis();
  }
}
