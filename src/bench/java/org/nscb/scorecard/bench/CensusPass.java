package org.nscb.scorecard.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nscb.scorecard.cin.reading.ReturnReader;
import org.nscb.scorecard.cin.xml.ReturnSource;

/**
 * One pass over a return in a process of its own. Arguments: way, a small return to warm up with,
 * the return. Says the seconds of CPU of the pass, those before it, and what it met.
 */
public final class CensusPass {
  private static final int PASSES_TO_WARM_UP = 8;

  /** What is done with the return. */
  enum Way {
    /** The JDK's StAX parser, no text asked for. */
    JDK,
    /** The JDK's StAX parser, every text taken as a string. */
    JDK_TEXTS,
    /** The parser that the reader uses, no text asked for. */
    AALTO,
    /** The reader, its rows counted. */
    ROWS,
    /** The reader, its rows written as Parquet. */
    PARQUET
  }

  private CensusPass() {}

  public static void main(String[] args) throws IOException, XMLStreamException {
    Way way = Way.valueOf(args[0]);
    for (int i = 0; i < PASSES_TO_WARM_UP; i++) {
      pass(way, Path.of(args[1]));
    }
    double before = cpuSeconds();
    String met = pass(way, Path.of(args[2]));
    System.out.printf("%.2f %.2f %s%n", cpuSeconds() - before, before, met);
  }

  private static String pass(Way way, Path file) throws IOException, XMLStreamException {
    return switch (way) {
      case JDK -> events(XMLInputFactory.newDefaultFactory(), file);
      case JDK_TEXTS -> texts(XMLInputFactory.newDefaultFactory(), file);
      case AALTO -> events(new InputFactoryImpl(), file);
      case ROWS -> {
        long[] rows = {0};
        new ReturnReader().read(ReturnSource.of(file), row -> rows[0]++);
        yield rows[0] + " rows";
      }
      case PARQUET -> parquet(file);
    };
  }

  private static String events(XMLInputFactory factory, Path file)
      throws IOException, XMLStreamException {
    long events = 0;
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
        events++;
      }
    }
    return events + " events";
  }

  private static String texts(XMLInputFactory factory, Path file)
      throws IOException, XMLStreamException {
    long length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.CHARACTERS) {
          length += xml.getText().length();
        }
      }
    }
    return length + " characters";
  }

  private static String parquet(Path file) throws IOException {
    Path folder = Files.createTempDirectory("census-parquet");
    try {
      try (ParquetTables tables = new ParquetTables(folder)) {
        new ReturnReader().read(ReturnSource.of(file), tables);
      }
      long bytes = 0;
      try (Stream<Path> files = Files.list(folder)) {
        for (Path table : files.toList()) {
          bytes += Files.size(table);
          Files.delete(table);
        }
      }
      return bytes + " bytes";
    } finally {
      Files.delete(folder);
    }
  }

  private static double cpuSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
