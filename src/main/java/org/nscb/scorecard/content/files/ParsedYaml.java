package org.nscb.scorecard.content.files;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.nscb.scorecard.content.files.YamlNode.Mapping;

/** Each YAML file once, parsed by whoever asks first; whoever asks meanwhile waits. */
final class ParsedYaml {
  private final Map<String, FutureTask<Optional<Mapping>>> files = new ConcurrentHashMap<>();

  Optional<Mapping> get(String file, Callable<Optional<Mapping>> parse) {
    FutureTask<Optional<Mapping>> task =
        files.computeIfAbsent(file, unread -> new FutureTask<>(parse));
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while " + file + " was read.", e);
    }
  }
}
