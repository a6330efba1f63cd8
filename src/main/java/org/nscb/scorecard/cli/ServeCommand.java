package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.DashboardServer;
import org.nscb.scorecard.lake.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the current release; a newer one is taken up without a restart. */
@Command(
    name = "serve",
    description = "Serve the dashboard of the current release.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Mixin private Address address;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    address.serve(place.content(), place.data(), spec.commandLine().getOut());
    return ExitCode.DONE.number();
  }

  /** Where the dashboard listens. */
  static final class Address {
    @Option(
        names = "--host",
        defaultValue = "127.0.0.1",
        description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host;

    @Option(
        names = "--port",
        defaultValue = "8080",
        description = "Port to listen on (default: ${DEFAULT-VALUE}; 0 takes a free one).")
    private int port;

    /** Returns when the process is asked to end. */
    void serve(Content content, DataFolder data, PrintWriter out) throws InterruptedException {
      try (DashboardServer server = new DashboardServer(content, data, host, port)) {
        server.start();
        out.printf("The scorecard is at http://%s:%d (Ctrl+C ends it).%n", host, server.port());
        out.flush();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown));
        ended.await();
      }
    }
  }
}
