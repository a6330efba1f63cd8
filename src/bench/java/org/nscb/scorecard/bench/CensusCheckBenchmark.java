package org.nscb.scorecard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * {@code cin check} of a return of invented children as an agency starts it, a whole process from a
 * cold start, beside one that only parses the file with the JDK's StAX parser. Arguments: children,
 * pairs (3 unless said).
 */
public final class CensusCheckBenchmark {
  private CensusCheckBenchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int children = Integer.parseInt(args[0]);
    int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    Path folder = Files.createTempDirectory("scorecard-bench");
    try {
      Path xml = folder.resolve("census.xml");
      InventedCensus.write(xml, children);
      System.out.printf("%,d invented children, %,d bytes%n", children, Files.size(xml));
      check(xml, folder.resolve("first"));
      for (int pair = 1; pair <= pairs; pair++) {
        Run check = check(xml, folder.resolve("out-" + pair));
        Run parse = Run.of(Parse.class, xml.toString());
        System.out.printf(
            "check %.1f s, %d MiB | StAX alone %.1f s, %d MiB (%s) | ratio %.2f%n",
            check.seconds(),
            check.peakMebibytes(),
            parse.seconds(),
            parse.peakMebibytes(),
            parse.said(),
            check.seconds() / parse.seconds());
      }
    } finally {
      delete(folder);
    }
  }

  /** By the launcher; the first one writes the archive of classes that makes the others fast. */
  private static Run check(Path xml, Path out) throws IOException, InterruptedException {
    String launcher = Path.of(System.getProperty("scorecard.home"), "scorecard").toString();
    return Run.command(
        List.of(launcher, "cin", "check", xml.toString(), "--out", out.toString()), List.of(0, 4));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The baseline: every element and its text once. */
  public static final class Parse {
    private Parse() {}

    public static void main(String[] args) throws IOException, XMLStreamException {
      long elements = 0;
      try (var in = Files.newInputStream(Path.of(args[0]))) {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
        while (reader.hasNext()) {
          int event = reader.next();
          if (event == XMLStreamConstants.START_ELEMENT) {
            elements++;
          } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
            reader.getText();
          }
        }
      }
      System.out.printf("%,d elements%n", elements);
    }
  }
}
