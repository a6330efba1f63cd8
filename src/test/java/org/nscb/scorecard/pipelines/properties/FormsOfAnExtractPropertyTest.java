package org.nscb.scorecard.pipelines.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.SafeFiles;
import org.nscb.scorecard.pipelines.Door;
import org.nscb.scorecard.pipelines.FileResult;
import org.nscb.scorecard.pipelines.LoadReport;

/** However an extract is written, packed, split and sent, its rows are those of its plain file. */
class FormsOfAnExtractPropertyTest {
  private static final YearMonth PERIOD = YearMonth.of(2015, 4);
  private static final int MOST_ROWS = 40;
  private static final int MOST_PARTS = 3;
  private static final long SMALL_CHUNKS = 200;
  private static final long WHOLE_FILES = 32L << 20;

  private record Sent(String name, byte[] bytes, int rows) {}

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void everyFormGivesTheRowsOfThePlainFile(@ForAll Random random) throws IOException {
    Path folder = Files.createTempDirectory("forms");
    try {
      Door plain = new Door(folder.resolve("plain"));
      String source = random.nextBoolean() ? "referrals" : "cp_plans";
      Contract contract = plain.content().sources().get(source);
      InventedExtracts.Written written =
          new InventedExtracts(plain.content(), random)
              .of(contract, PERIOD, 1 + random.nextInt(MOST_ROWS));
      plain.putBytes(name(source) + ".csv", plainCsv(written.plain()));
      assertAllAccepted(plain.load());

      Door odd = new Door(folder.resolve("odd"));
      List<Sent> files = parts(source, written.odd(), random);
      sendInTurns(odd, files, random);

      assertEquals(rows(plain, contract), rows(odd, contract), source);
      List<Receipt> receipts = odd.receipts().inForce();
      assertEquals(
          files.stream().map(Sent::rows).sorted().toList(),
          receipts.stream().map(r -> (int) r.rowsRead()).sorted().toList());
      for (Receipt receipt : receipts) {
        assertEquals(receipt.rowsRead(), receipt.rowsAccepted() + receipt.rowsQuarantined());
      }
    } finally {
      SafeFiles.deleteFolder(folder);
    }
  }

  private static byte[] plainCsv(Extract extract) {
    Form form =
        new Form(
            Form.Packing.PLAIN,
            StandardCharsets.UTF_8,
            new byte[0],
            ',',
            "\n",
            "\n",
            Form.Quotes.WHERE_NEEDED);
    return form.text(extract.lines());
  }

  private static void sendInTurns(Door door, List<Sent> files, Random random) throws IOException {
    long chunkBytes = random.nextBoolean() ? SMALL_CHUNKS : WHOLE_FILES;
    for (int i = 0; i < files.size(); i++) {
      door.putBytes(files.get(i).name(), files.get(i).bytes());
      if (i + 1 == files.size() || random.nextBoolean()) {
        assertAllAccepted(door.load(chunkBytes));
      }
    }
  }

  private static void assertAllAccepted(LoadReport report) {
    for (FileResult file : report.files()) {
      assertEquals(FileResult.End.ACCEPTED, file.end(), file.message());
      assertEquals(0, file.receipt().orElseThrow().rowsQuarantined(), report.remarks().toString());
    }
  }

  private static String name(String source) {
    return "norfolk_csc_" + source + "_" + PERIOD;
  }

  /** Its rows shared among files, each in a form of its own, in any order. */
  private static List<Sent> parts(String source, Extract extract, Random random)
      throws IOException {
    List<Integer> rows = shuffled(extract.rows().size(), random);
    int parts = Math.min(rows.size(), 1 + random.nextInt(MOST_PARTS));
    List<Integer> numbers = shuffled(12, random);
    List<Sent> files = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int first = part * rows.size() / parts;
      int end = (part + 1) * rows.size() / parts;
      Extract some =
          extract
              .only(rows.subList(first, end))
              .inOrder(shuffled(extract.headers().size(), random));
      String name =
          parts == 1
              ? name(source)
              : String.format(Locale.ROOT, "%s_part%d", name(source), 1 + numbers.get(part));
      Form form = Form.any(random);
      files.add(new Sent(form.fileName(name), form.file(name, some.lines()), end - first));
    }
    return files;
  }

  private static List<Integer> shuffled(int count, Random random) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(numbers, random);
    return numbers;
  }

  /** All values that a contract writes, in an order that says nothing of the files. */
  private static List<List<String>> rows(Door door, Contract contract) {
    String columns = contract.columns().stream().map(Column::name).collect(Collectors.joining(","));
    return door.rows(
        contract.source(), "select " + columns + ", pseudonym_key from silver order by all");
  }
}
