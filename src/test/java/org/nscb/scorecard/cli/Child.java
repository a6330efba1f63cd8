package org.nscb.scorecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A verb of the scorecard in a process of its own, which can be killed as a system kills. */
final class Child {
  private static final long PATIENCE_SECONDS = 120;
  private static final int LOOK_MILLIS = 5;

  private final Process process;
  private final Path said;

  private Child(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /**
   * @param said the file that takes what the process writes to the console
   * @param program what to run before java, such as a shell that sets limits; may be empty
   * @param words system properties, the main class and its arguments
   */
  static Child start(Path said, List<String> program, List<String> words) throws IOException {
    List<String> command = new ArrayList<>(program);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx1g",
            "-cp",
            classPath()));
    command.addAll(words);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    // a paused process would outlive tests that are broken off
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new Child(process, said);
  }

  /** A program of the tests, with the content of {@link Month}. */
  static Child ofMonth(Path said, List<String> program, Class<?> main, String... words)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(home(), main.getName()));
    all.addAll(List.of(words));
    return start(said, program, all);
  }

  private static String home() throws IOException {
    return "-Dscorecard.home=" + Month.home();
  }

  /** A verb of {@link Main}, with a fail point or with none ("" ). */
  static Child verb(Path data, String failPoint, String verb) throws IOException {
    return verb(data, List.of(), failPoint, verb);
  }

  static Child verb(Path data, List<String> program, String failPoint, String verb)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add("-Dscorecard.failpoint=" + failPoint);
    words.add(home());
    words.add(Main.class.getName());
    words.addAll(List.of(verb, "--data", data.toString()));
    if (verb.equals("load")) {
      words.addAll(List.of("--master", "local[2]"));
    }
    Path said = data.resolveSibling(data.getFileName() + "-" + verb + ".txt");
    return start(said, program, words);
  }

  Child awaitLine(String part) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!said().contains(part)) {
      if (!process.isAlive() && !said().contains(part)) {
        throw new AssertionError("ended without saying '" + part + "':\n" + said());
      }
      if (System.nanoTime() > end) {
        kill();
        throw new AssertionError("never said '" + part + "':\n" + said());
      }
      Thread.sleep(LOOK_MILLIS);
    }
    return this;
  }

  /** SIGKILL: the process has no say in it. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  int awaitEnd() throws InterruptedException, IOException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      kill();
      throw new AssertionError("did not end:\n" + said());
    }
    return process.exitValue();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  String said() throws IOException {
    return Files.readString(said);
  }

  /** Maven runs tests with a class path of one jar that names the real one. */
  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
