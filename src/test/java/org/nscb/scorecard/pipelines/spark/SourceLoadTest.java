package org.nscb.scorecard.pipelines.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.lake.sealed.SealedFiles;
import org.nscb.scorecard.lake.sealed.SealedWriter;
import org.nscb.scorecard.pipelines.Door;
import org.nscb.scorecard.pipelines.cells.Dialect;
import org.nscb.scorecard.pipelines.cells.Encoding;
import org.nscb.scorecard.pipelines.rows.Chunk;
import org.nscb.scorecard.pipelines.rows.FileFrame;
import org.nscb.scorecard.pipelines.rows.FilePlan;
import org.nscb.scorecard.pipelines.rows.RowPlan;

class SourceLoadTest {
  @TempDir Path folder;

  @Test
  void aFileThatIsNotWhatWasTakenInStopsTheLoad() throws Exception {
    byte[] rows = "S1,K1,02/04/2015\nS2,K1,02/04/2015\n".getBytes(StandardCharsets.UTF_8);
    Path landed = folder.resolve("landed.sealed");
    try (SealedWriter sealed = new SealedFiles(Door.keys().landing()).create(landed)) {
      sealed.write(rows, rows.length);
      sealed.finish();
    }

    String tooMany = failure(landed, new Chunk(0, 0, rows.length, 1, 3, 2));
    assertTrue(
        tooMany.contains("Cannot load x: of 3 rows 2 were accepted and 0 refused."), tooMany);
    String tooShort = failure(landed, new Chunk(0, 0, rows.length + 1, 1, 2, 2));
    assertTrue(tooShort.contains("it is shorter than it was"), tooShort);
    assertEquals(2, load(landed, new Chunk(0, 0, rows.length, 1, 2, 2)).get(0).counts().accepted());
  }

  private String failure(Path landed, Chunk chunk) {
    return assertThrows(UncheckedIOException.class, () -> load(landed, chunk)).getMessage();
  }

  private List<StagedDelivery> load(Path landed, Chunk chunk) {
    Content content = Door.content(Door.REPOSITORY);
    List<String> headers = List.of("s47_id", "child_id", "start_date");
    FilePlan file =
        new FilePlan(
            "x",
            landed.toString(),
            Dialect.commas(Encoding.UTF_8),
            List.of(0, 1, 4),
            headers,
            new FileFrame("norfolk_csc", YearMonth.of(2015, 4), 1, LocalDate.of(2015, 5, 11)),
            List.of(chunk));
    return new SourceLoad(SparkSessions.open("local[2]"), folder.resolve("staging"), Door.keys())
        .run(RowPlan.of(content.sources().get("section47"), content.codeSets()), List.of(file));
  }
}
