package org.nscb.scorecard.pipelines.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cluster of Spark's own, one master and two workers with a core each, as processes of this
 * machine. They authenticate each other by a secret of this run and listen on the loopback alone.
 * Their Spark has no class of the scorecard and none of the libraries that it adds.
 */
final class StandaloneCluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  /** Jars of the test's class path that an installation of Spark does not have. */
  private static final List<String> NOT_SPARKS =
      List.of(
          "duckdb",
          "javalin",
          "jte",
          "picocli",
          "fastexcel",
          "junit",
          "jqwik",
          "archunit",
          "playwright",
          "snakeyaml",
          "jackson-dataformat-yaml",
          "jackson-dataformat-csv");

  private final Path folder;
  private final List<JvmProcess> processes = new ArrayList<>();
  private final List<Path> links = new ArrayList<>();
  private String master;

  private StandaloneCluster(Path folder) {
    this.folder = folder;
  }

  static StandaloneCluster start(Path folder) throws IOException, InterruptedException {
    StandaloneCluster cluster = new StandaloneCluster(folder);
    try {
      cluster.install();
      cluster.startMaster();
      cluster.startWorker("worker-1");
      cluster.startWorker("worker-2");
      return cluster;
    } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
      cluster.close();
      throw e;
    }
  }

  String master() {
    return master;
  }

  /** What a process needs to find the cluster's settings, and its Spark. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("SPARK_HOME", folder.toString());
    environment.put("SPARK_CONF_DIR", folder.resolve("conf").toString());
    // which the start scripts of an installation find out
    environment.put("SPARK_SCALA_VERSION", "2.13");
    // without it the web pages of the daemons listen everywhere
    environment.put("SPARK_LOCAL_IP", HOST);
    return environment;
  }

  /** Which executors ended tasks without an error, by Spark's own record of all applications. */
  List<String> executorsThatDidTasks() throws IOException {
    try (Stream<Path> logs = Files.walk(folder.resolve("events"))) {
      List<String> executors = new ArrayList<>();
      for (Path log : logs.filter(Files::isRegularFile).toList()) {
        for (String event : Files.readAllLines(log)) {
          if (event.startsWith("{\"Event\":\"SparkListenerTaskEnd\"")
              && event.contains("\"Reason\":\"Success\"")) {
            executors.add(event.replaceAll("^.*\"Executor ID\":\"([^\"]*)\".*$", "$1"));
          }
        }
      }
      return executors.stream().distinct().sorted().toList();
    }
  }

  Stream<ProcessHandle> family() {
    return processes.stream().flatMap(JvmProcess::family);
  }

  @Override
  public void close() {
    for (int i = processes.size() - 1; i >= 0; i--) {
      processes.get(i).close();
    }
    links.forEach(link -> link.toFile().delete());
  }

  private void install() throws IOException {
    Files.createDirectories(folder.resolve("conf"));
    Files.createDirectories(folder.resolve("events"));
    Path jars = Files.createDirectories(folder.resolve("jars"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry).toAbsolutePath();
      String name = jar.getFileName().toString();
      if (name.endsWith(".jar") && NOT_SPARKS.stream().noneMatch(name::contains)) {
        links.add(Files.createSymbolicLink(jars.resolve(name), jar));
      }
    }
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    Files.writeString(
        folder.resolve("conf/spark-defaults.conf"),
        Map.of(
                "spark.authenticate", "true",
                "spark.authenticate.secret", HexFormat.of().formatHex(secret),
                "spark.network.crypto.enabled", "true",
                "spark.driver.host", HOST,
                "spark.executor.memory", "600m",
                "spark.eventLog.enabled", "true",
                "spark.eventLog.compress", "false",
                "spark.eventLog.dir", folder.resolve("events").toUri().toString(),
                // or the first executor to come up does everything
                "spark.scheduler.minRegisteredResourcesRatio", "1.0",
                "spark.cores.max", "2")
            .entrySet()
            .stream()
            .map(setting -> setting.getKey() + " " + setting.getValue())
            .collect(Collectors.joining("\n")));
  }

  private void startMaster() throws IOException, InterruptedException {
    JvmProcess daemon =
        start(
            "master", "org.apache.spark.deploy.master.Master", "--port", "0", "--webui-port", "0");
    String said = daemon.await(line -> line.contains("Starting Spark master at spark://"));
    master = said.substring(said.indexOf("spark://")).strip();
  }

  private void startWorker(String name) throws IOException, InterruptedException {
    JvmProcess daemon =
        start(
            name,
            "org.apache.spark.deploy.worker.Worker",
            "--cores",
            "1",
            "--memory",
            "700m",
            "--webui-port",
            "0",
            "--work-dir",
            Files.createDirectories(folder.resolve(name)).toString(),
            master);
    daemon.await(line -> line.contains("Successfully registered with master"));
  }

  private JvmProcess start(String name, String daemon, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "-Xmx256m",
            "-Dspark.master.rest.enabled=false",
            "-cp",
            folder.resolve("jars") + File.separator + "*",
            daemon,
            "--host",
            HOST));
    command.addAll(List.of(arguments));
    JvmProcess process =
        JvmProcess.start(
            folder.resolve(name + ".log"), environment(), command.toArray(String[]::new));
    processes.add(process);
    return process;
  }
}
