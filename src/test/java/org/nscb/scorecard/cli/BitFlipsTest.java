package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.dashboards.DashboardServer;
import org.nscb.scorecard.lake.DamagedReceiptException;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.release.Export;
import org.nscb.scorecard.release.Publisher;
import org.nscb.scorecard.release.ReleaseException;
import org.nscb.scorecard.release.Releases;

/** One bit that is not as it was written is found before a figure is made or shown of it. */
class BitFlipsTest {
  private static final int FLIPS_OF_EACH = 15;
  private static final long SEED = 20150401;

  @TempDir static Path folder;

  private static Content content;
  private static DataFolder data;
  private static Map<String, String> exported;

  enum Stored {
    SILVER,
    QUARANTINE,
    RECEIPT,
    LANDING,
    POINTER,
    MANIFEST,
    DATABASE
  }

  /** A release is published, and a later delivery is loaded, so that a publish would make one. */
  @BeforeAll
  static void aReleaseAndALaterDelivery() throws Exception {
    content = new ContentLoader(Month.home()).load();
    Month month = Month.delivered(folder.resolve("data"));
    exported = month.export();
    month.run("load", 0);
    data = new DataFolder(month.data());
    assertTrue(new Releases(data).verify().passed());
  }

  @ParameterizedTest
  @EnumSource
  void aFlippedBitIsFoundBeforeAFigureIsMadeOrShownOfIt(Stored stored) throws Exception {
    Random random = new Random(SEED + stored.ordinal());
    List<Path> files = files(stored);
    for (int flip = 0; flip < FLIPS_OF_EACH; flip++) {
      Path file = files.get(random.nextInt(files.size()));
      long bit = random.nextLong(Files.size(file) * 8);
      flip(file, bit);
      String where = stored + ", bit " + bit + " of " + file;
      assertFalse(new Releases(data).verify().passed(), where);
      assertFoundOnUse(stored, where);
      flip(file, bit);
    }
    assertTrue(new Releases(data).verify().passed());
  }

  private static void assertFoundOnUse(Stored stored, String where) throws IOException {
    List<String> before = new Releases(data).ids();
    switch (stored) {
      case SILVER, QUARANTINE -> assertThrows(ReleaseException.class, BitFlipsTest::publish, where);
      case RECEIPT -> {
        assertThrows(DamagedReceiptException.class, BitFlipsTest::publish, where);
        assertEquals(exported, exported(), "the release before is as it was");
      }
      case POINTER, MANIFEST, DATABASE -> {
        assertThrows(ReleaseException.class, BitFlipsTest::exported, where);
        assertThrows(ReleaseException.class, BitFlipsTest::serve, where);
      }
      case LANDING -> assertEquals(exported, exported(), "no figure is made of landing");
    }
    assertEquals(before, new Releases(data).ids(), where);
  }

  @Test
  void aDamagedCurrentReleaseIsReplacedByThePublishThatFollows() throws Exception {
    Month month = Month.delivered(folder.resolve("healed"));
    DataFolder healed = new DataFolder(month.data());
    for (Path file :
        List.of(
            new Releases(healed).findCurrent().orElseThrow().database(),
            healed.releases().resolve("current"))) {
      flip(file, 8 * (Files.size(file) / 2));
      month.run("serve", ExitCode.REFUSED.number());
      month.run("publish", 0);
      assertEquals(exported, month.export());
    }
  }

  private static void publish() {
    new Publisher(content, data, Clock.systemUTC()).publish();
  }

  private static void serve() {
    try (DashboardServer server = new DashboardServer(content, data, "127.0.0.1", 0)) {
      server.start();
    }
  }

  private static Map<String, String> exported() throws IOException {
    Path out = Files.createTempDirectory(folder, "export");
    new Export(new Releases(data)).writeTo(out);
    return Month.files(out);
  }

  private static List<Path> files(Stored stored) throws IOException {
    Path release = new Releases(data).findCurrent().orElseThrow().folder();
    List<Receipt> inForce = new Receipts(data).inForce();
    return switch (stored) {
      case SILVER ->
          inForce.stream()
              .flatMap(r -> r.written().silver().stream())
              .map(f -> data.root().resolve(f.path()))
              .toList();
      case QUARANTINE ->
          inForce.stream()
              .flatMap(r -> r.written().quarantine().stream())
              .map(f -> data.root().resolve(f.path()))
              .toList();
      case RECEIPT -> filesBelow(data.receipts());
      case LANDING -> filesBelow(data.landing());
      case POINTER -> List.of(data.releases().resolve("current"));
      case MANIFEST -> List.of(release.resolve("manifest.json"));
      case DATABASE -> List.of(release.resolve("scorecard.duckdb"));
    };
  }

  private static List<Path> filesBelow(Path shelf) throws IOException {
    try (Stream<Path> files = Files.walk(shelf)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void flip(Path file, long bit) throws IOException {
    file.toFile().setWritable(true);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bit / 8);
      int was = bytes.read();
      bytes.seek(bit / 8);
      bytes.write(was ^ 1 << (bit % 8));
    }
  }
}
