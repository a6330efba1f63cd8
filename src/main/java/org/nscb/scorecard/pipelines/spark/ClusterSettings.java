package org.nscb.scorecard.pipelines.spark;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How a cluster wants to be used, from the file in which Spark's own commands look: {@code
 * spark-defaults.conf} in the folder {@code SPARK_CONF_DIR}, else in {@code SPARK_HOME/conf}. What
 * the file does not say is set so that nothing travels open or lies open on an executor's disk:
 * keys go to the executors with the tasks, and spellings of cells come back with the counts.
 */
record ClusterSettings(Map<String, String> values) {
  private static final Map<String, String> SAFE =
      Map.of(
          "spark.authenticate", "true",
          "spark.network.crypto.enabled", "true",
          "spark.network.crypto.saslFallback", "false",
          "spark.io.encryption.enabled", "true");

  ClusterSettings {
    values = Map.copyOf(values);
  }

  /**
   * @param environment of this process
   * @throws UncheckedIOException when the file cannot be read, or a standalone cluster would have
   *     to be used without a secret
   */
  static ClusterSettings of(String master, Map<String, String> environment) {
    Map<String, String> values = new TreeMap<>(SAFE);
    Optional<Path> file = file(environment);
    file.ifPresent(f -> values.putAll(read(f)));
    if (master.startsWith("spark://")
        && values.get("spark.authenticate").equals("true")
        && !values.containsKey("spark.authenticate.secret")) {
      String where =
          file.map(Path::toString)
              .orElse("spark-defaults.conf and name its folder in SPARK_CONF_DIR");
      throw failure(
          "spark.authenticate.secret of " + master + " is not known. Put it into " + where + ".");
    }
    return new ClusterSettings(values);
  }

  private static Optional<Path> file(Map<String, String> environment) {
    Optional<Path> folder =
        Optional.ofNullable(environment.get("SPARK_CONF_DIR"))
            .map(Path::of)
            .or(
                () ->
                    Optional.ofNullable(environment.get("SPARK_HOME"))
                        .map(home -> Path.of(home, "conf")));
    return folder.map(f -> f.resolve("spark-defaults.conf")).filter(Files::exists);
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw failure(file + " cannot be read as settings.");
    }
    Map<String, String> values = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith("spark.")) {
        values.put(name, properties.getProperty(name).strip());
      }
    }
    return values;
  }

  private static UncheckedIOException failure(String message) {
    return new UncheckedIOException(message, new IOException(message));
  }
}
