package org.nscb.scorecard.pipelines.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A real process of a test, with what it says in a file. */
final class JvmProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 90;

  private final Process process;
  private final Path log;

  private JvmProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * @param environment beside that of the test
   * @param arguments of java, from its options on
   */
  static JvmProcess start(Path log, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // short-lived: the time goes into starting
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new JvmProcess(builder.start(), log);
  }

  /** The first line of what it says that is looked for. */
  String await(Predicate<String> line) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      for (String said : Files.readAllLines(log)) {
        if (line.test(said)) {
          return said;
        }
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("A process did not come up:\n" + Files.readString(log));
  }

  /** Waits for its own end. */
  int end() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("A process did not end:\n" + Files.readString(log));
    }
    return process.exitValue();
  }

  String said() throws IOException {
    return Files.readString(log);
  }

  /** It and what it started. */
  Stream<ProcessHandle> family() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  @Override
  public void close() {
    List<ProcessHandle> family = family().toList();
    family.forEach(ProcessHandle::destroy);
    for (ProcessHandle member : family) {
      member.onExit().completeOnTimeout(member, 5, TimeUnit.SECONDS).join();
      member.destroyForcibly();
    }
  }
}
