package org.nscb.scorecard.pipelines.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.pipelines.Door;
import org.nscb.scorecard.pipelines.FileResult;
import org.nscb.scorecard.pipelines.LoadReport;
import org.nscb.scorecard.pipelines.Retrieval;
import org.nscb.scorecard.pipelines.intake.names.Sidecar;
import org.nscb.scorecard.pipelines.privacy.watch.FileNames;

/**
 * Whatever happens to extracts on their way, a load goes to its end, accounts for every file and
 * every row, and lets no identifier out of the inbox. The same files each time; {@code
 * -Dscorecard.mutations=300} for more of them, {@code -Dscorecard.mutations.seed=7} for others.
 */
class MutatedExtractsPropertyTest {
  static final int MOST_FILES = 24;

  private static final long SMALL_CHUNKS = 300;
  private static final long WHOLE_FILES = 32L << 20;

  /**
   * A file that has another number is another file, so what fails is sought by leaving files out.
   */
  @Provide
  Arbitrary<List<Long>> numbers() {
    Arbitrary<Long> number = Arbitraries.longs().withoutEdgeCases().dontShrink();
    return number.list().ofMinSize(1).ofMaxSize(MOST_FILES).uniqueElements().withoutEdgeCases();
  }

  @Property(seed = "201504")
  @AddLifecycleHook(NumberOfTries.class)
  void noFileCrashesALoadLosesARowOrLeavesAnIdentifierBehind(@ForAll("numbers") List<Long> numbers)
      throws IOException, SQLException {
    Path folder = Files.createTempDirectory("mutations");
    try {
      Door door = new Door(folder.resolve("data"));
      Map<String, MutatedFile> sent = new LinkedHashMap<>();
      Set<String> places = new HashSet<>();
      for (long number : numbers) {
        MutatedFile file = MutatedFile.of(door.content(), number);
        if (places.add(file.name()) & places.add(file.name() + Sidecar.ENDING)) {
          sent.put(file.name(), file);
        }
      }
      new Sent(door, folder, sent)
          .loadAndLook(numbers.size() % 2 == 0 ? SMALL_CHUNKS : WHOLE_FILES);
    } finally {
      SafeFiles.deleteFolder(folder);
    }
  }

  /**
   * What is sent in one go.
   *
   * @param outside a folder beside the lake
   */
  private record Sent(Door door, Path outside, Map<String, MutatedFile> files) {

    void loadAndLook(long chunkBytes) throws IOException, SQLException {
      for (MutatedFile file : files.values()) {
        door.putBytes(file.name(), file.bytes());
        if (file.sidecar().isPresent()) {
          door.putBytes(file.name() + Sidecar.ENDING, file.sidecar().get());
        }
      }
      LoadReport report;
      String heard;
      try (Overheard overheard = new Overheard()) {
        report = door.load(chunkBytes);
        heard = overheard.text();
      } catch (Throwable e) {
        throw new AssertionError("The load did not go to its end. " + how(), e);
      }
      List<String> left = List.copyOf(door.files(door.data().inbox()).keySet());
      for (MutatedFile file : files.values()) {
        assertEnded(file, report, left);
      }
      assertLeftWithAReason(left, report);
      for (Receipt receipt : door.receipts().list()) {
        assertRows(receipt);
        assertGivenBack(receipt);
      }
      assertNoTrace(report, heard);
    }

    private void assertEnded(MutatedFile file, LoadReport report, List<String> left) {
      String shown = FileNames.shown(file.name());
      List<FileResult> ends =
          report.files().stream()
              .filter(f -> f.file().equals(shown) || f.file().startsWith(shown + ", "))
              .toList();
      assertFalse(ends.isEmpty(), () -> "No end is told of " + file.how());
      for (FileResult end : ends) {
        boolean explained = end.end() == FileResult.End.ACCEPTED || !end.message().isBlank();
        assertTrue(explained, () -> "It is not said why. " + end + " " + file.how());
        boolean kept =
            end.receipt().isPresent()
                || end.end() == FileResult.End.ALREADY_RECEIVED
                || left.contains(file.name());
        assertTrue(kept, () -> "It is nowhere. " + end + " " + file.how());
      }
    }

    private void assertLeftWithAReason(List<String> left, LoadReport report) {
      List<String> reasons =
          report.files().stream()
              .filter(f -> f.receipt().isEmpty() && f.end() != FileResult.End.ALREADY_RECEIVED)
              .map(FileResult::file)
              .toList();
      for (String name : left) {
        assertTrue(
            reasons.contains(FileNames.shown(name)),
            () -> name + " is left in the inbox without a reason. " + report.remarks() + how());
      }
    }

    private void assertRows(Receipt receipt) throws IOException, SQLException {
      MutatedFile file = file(receipt);
      boolean wasLoaded = receipt.rowsAccepted() + receipt.rowsQuarantined() > 0;
      if (receipt.accepted() || wasLoaded) {
        assertEquals(
            receipt.rowsRead(),
            receipt.rowsAccepted() + receipt.rowsQuarantined(),
            () -> receipt + " " + file.how());
      }
      OptionalLong rows = file.rows().below(receipt.arrival().recognised());
      if ((receipt.accepted() || wasLoaded) && rows.isPresent()) {
        assertEquals(rows.getAsLong(), receipt.rowsRead(), () -> receipt + " " + file.how());
      }
      if (receipt.accepted()) {
        assertEquals(
            numbersOfRows(receipt), WrittenRows.of(door.data(), receipt), () -> file.how());
      }
    }

    private static List<Long> numbersOfRows(Receipt receipt) {
      List<Long> numbers = new ArrayList<>();
      for (long row = 1; row <= receipt.rowsRead(); row++) {
        numbers.add(row);
      }
      return numbers;
    }

    private void assertGivenBack(Receipt receipt) throws IOException {
      MutatedFile file = file(receipt);
      Path folder = Files.createTempDirectory(outside, "back");
      Path back =
          new Retrieval(door.data(), Door.keys().landing()).retrieve(receipt, "back", folder);
      assertArrayEquals(file.bytes(), Files.readAllBytes(back), () -> file.how());
      Path sidecar = back.resolveSibling("back" + Sidecar.ENDING);
      assertEquals(file.sidecar().isPresent(), Files.exists(sidecar), () -> file.how());
      if (file.sidecar().isPresent()) {
        assertArrayEquals(file.sidecar().get(), Files.readAllBytes(sidecar), () -> file.how());
      }
    }

    private void assertNoTrace(LoadReport report, String heard) throws IOException, SQLException {
      Traces traces =
          new Traces(files.values().stream().flatMap(f -> f.identities().stream()).toList());
      Map<String, byte[]> lake = door.files(door.data().root());
      for (Map.Entry<String, byte[]> file : lake.entrySet()) {
        if (!file.getKey().startsWith("inbox")) {
          assertNone(traces.find(file.getKey()), "a name in the lake");
          assertNone(traces.find(file.getValue()), file.getKey());
        }
      }
      assertNone(traces.find(WrittenRows.text(door.data())), "the values of Parquet");
      assertNone(traces.find(heard), "what is printed and logged");
      for (FileResult result : report.files()) {
        assertNone(traces.find(result.toString()), "the report");
      }
      assertNone(traces.find(String.join("\n", report.remarks())), "the remarks");
    }

    private void assertNone(Optional<String> trace, String where) {
      assertTrue(trace.isEmpty(), () -> where + " holds " + trace.get() + "\n" + how());
    }

    private MutatedFile file(Receipt receipt) {
      return files.values().stream()
          .filter(f -> FileNames.shown(f.name()).equals(receipt.fileName()))
          .findFirst()
          .orElseThrow();
    }

    private String how() {
      return files.values().stream().map(MutatedFile::how).collect(Collectors.joining("\n"));
    }
  }
}
