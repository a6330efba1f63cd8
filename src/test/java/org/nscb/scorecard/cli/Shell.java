package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Runs verbs as a shell would, on one data folder, and keeps what they say. */
public final class Shell {
  private final Path data;

  public Shell(Path data) {
    this.data = data;
  }

  /**
   * @param code what the process would exit with
   */
  public record Ended(int code, String out, String err) {}

  public Ended run(String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.add("--data");
    arguments.add(data.toString());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    int code = commandLine.execute(arguments.toArray(String[]::new));
    return new Ended(code, out.toString(), err.toString());
  }
}
