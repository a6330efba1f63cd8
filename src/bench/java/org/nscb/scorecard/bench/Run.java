package org.nscb.scorecard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a main class in a JVM of its own with two processors.
 *
 * @param seconds wall time of the whole process
 * @param peakMebibytes the most memory that was resident
 * @param said the last line that it printed
 */
record Run(double seconds, long peakMebibytes, String said) {

  static Run of(Class<?> main, String... arguments) throws IOException, InterruptedException {
    return within("3g", main, arguments);
  }

  /**
   * @param heap at most, as {@code -Xmx} takes it
   */
  static Run within(String heap, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:ActiveProcessorCount=2",
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return command(command, List.of(0));
  }

  /**
   * @param codes with which it may end
   */
  static Run command(List<String> command, List<Integer> codes)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("bench", ".txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peakKibibytes(process.pid()));
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    List<String> lines = Files.readAllLines(output);
    Files.delete(output);
    if (!codes.contains(process.exitValue())) {
      throw new IOException(String.join(" ", command) + " failed:\n" + String.join("\n", lines));
    }
    return new Run(seconds, peak / 1024, lines.isEmpty() ? "" : lines.get(lines.size() - 1));
  }

  /** The high-water mark that the kernel keeps; 0 once the process has gone. */
  private static long peakKibibytes(long pid) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException gone) {
      return 0;
    }
  }
}
