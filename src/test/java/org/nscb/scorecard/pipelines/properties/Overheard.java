package org.nscb.scorecard.pipelines.properties;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.WriterAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.layout.PatternLayout;

/** Hears, while it is open, what is printed and what is logged as the product has it logged. */
final class Overheard implements AutoCloseable {
  private static final String NAME = "overheard";

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final StringWriter logged = new StringWriter();
  private final LoggerContext context = (LoggerContext) LogManager.getContext(false);

  Overheard() {
    PrintStream heard = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(heard);
    System.setErr(heard);
    Configuration configuration = context.getConfiguration();
    PatternLayout layout =
        PatternLayout.newBuilder()
            .withConfiguration(configuration)
            .withPattern("%p %c %m %throwable%n")
            .build();
    WriterAppender appender =
        WriterAppender.createAppender(layout, null, logged, NAME, false, true);
    appender.start();
    configuration.getRootLogger().addAppender(appender, null, null);
    context.updateLoggers();
  }

  /** All of it until now. */
  String text() {
    return printed.toString(StandardCharsets.UTF_8) + logged;
  }

  @Override
  public void close() {
    context.getConfiguration().getRootLogger().removeAppender(NAME);
    context.updateLoggers();
    System.setOut(out);
    System.setErr(err);
  }
}
