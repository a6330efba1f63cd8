package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.lake.Receipt;

class LoadingEverySourceTest {
  @TempDir Path folder;

  @Test
  void theSampleOfEverySourceIsAcceptedWhole() throws IOException {
    Door door = new Door(folder);
    for (Contract contract : door.content().sources().values()) {
      String source = contract.source();
      Path sample = Door.REPOSITORY.resolve("pipelines/sources/" + source + "/sample.csv");
      door.putFile("sample_" + source + ".csv", sample)
          .put(
              "sample_" + source + ".csv.delivery.yml",
              "{source: %s, agency: %s, period: %s}"
                  .formatted(
                      source,
                      contract.agencies().get(0),
                      contract.window() == Window.CENSUS ? "2015-03" : "2015-04"));
    }

    LoadReport report = door.load();

    assertEquals(
        List.of(),
        report.files().stream().filter(f -> f.end() != FileResult.End.ACCEPTED).toList(),
        () -> report.remarks().toString());
    assertEquals(door.content().sources().size(), report.files().size());
    for (Receipt receipt : door.receipts().list()) {
      assertTrue(receipt.rowsRead() > 0, receipt.source());
      assertEquals(receipt.rowsRead(), receipt.rowsAccepted(), receipt.source());
      assertEquals(0, receipt.rowsQuarantined(), receipt.source());
    }
  }

  @Test
  void everyPublishedFileIsAcceptedWithoutAQuarantinedRow() throws IOException {
    Door door = new Door(folder);
    Path published = Door.REPOSITORY.resolve("pipelines/published");
    try (Stream<Path> files = Files.walk(published)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        door.putFile(file.getFileName().toString(), file);
      }
    }

    LoadReport report = door.load();

    assertEquals(false, report.hasRefusals(), () -> report.remarks().toString());
    assertEquals(28, report.receipts().size());
    for (Receipt receipt : report.receipts()) {
      assertEquals(0, receipt.rowsQuarantined(), receipt.fileName());
    }
    assertEquals(
        List.of(List.of("2024-03", "population"), List.of("2025-03", "population")),
        report.receipts().stream()
            .filter(r -> r.source().equals("ons_population"))
            .map(r -> List.of(r.period().toString(), r.part()))
            .toList());
    // 1,967 rows of areas and years, with three figures each
    assertEquals(
        List.of(List.of("5901")),
        door.rows(
            "dfe_children_in_need",
            "select count(*) from silver where filename like '%2024-03-d3-%'"
                .replace("filename", "delivery")));
    assertEquals(
        List.of(List.of("27.0", ""), List.of("", "c")),
        door.rows(
            "dfe_children_in_need",
            "select value, symbol from silver where delivery like '%2024-03-d4-%' and time_period ="
                + " 2024 and la_name = 'Norfolk' and measure in ('Physical_Latest',"
                + " 'Sexual_Latest') order by measure"));
  }
}
