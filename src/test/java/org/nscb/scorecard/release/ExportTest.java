package org.nscb.scorecard.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  @TempDir static Path folder;
  private static Lake lake;
  private static Path out;

  @BeforeAll
  static void anExport() throws IOException {
    lake = new Lake(folder.resolve("here"));
    lake.deliver("referrals", "rows");
    lake.publisher(RawWarehouse.invented()).publish();
    out = folder.resolve("out");
    new Export(lake.releases()).writeTo(out);
  }

  @Test
  void theColumnsAndTheirOrderAreFixed() throws IOException {
    assertEquals(
        "indicator,period,period_type,area,breakdown,breakdown_value,agency,numerator,denominator,"
            + "value,lower_95,upper_95,status,basis,coverage,agencies_expected,agencies_delivered,"
            + "late_deliveries,quality",
        lines("indicator_values.csv").get(0));
    assertEquals(
        "delivery,agency,source,period,part,file_name,sha256,rows_read,rows_accepted,"
            + "rows_quarantined,state,superseded_by",
        lines("deliveries.csv").get(0));
  }

  @Test
  void figuresAreRoundedHalfUpAndCountsAreWhole() throws IOException {
    List<String> lines = lines("indicator_values.csv");
    assertTrue(
        lines.contains(
            "re_referrals,2015-03,month,E10000020,total,total,norfolk_csc,10,160,6.3,3.4,11.1,"
                + "shown,extracts,Complete,1,1,0,sound"));
    assertTrue(
        lines.contains(
            "plan_days,2015-03,month,E10000020,total,total,norfolk_csc,2001,20,100.1,,,"
                + "shown,extracts,Complete,1,1,0,sound"));
  }

  @Test
  void whatIsNotShownIsEmpty() throws IOException {
    List<String> lines = lines("indicator_values.csv");
    assertTrue(
        lines.contains(
            "referrals,2015-03,month,E10000020,district,E07000143,norfolk_csc,,,,,,"
                + "suppressed,extracts,Complete,1,1,0,sound"));
    assertTrue(
        lines.contains(
            "re_referrals,2015-01,month,E10000020,total,total,norfolk_csc,,,,,,"
                + "unavailable,extracts,Complete,1,1,0,sound"));
    assertTrue(
        lines.contains(
            "referrals,2015-03,month,E10000020,district,E07000146,norfolk_csc,0,,,,,"
                + "shown,extracts,Complete,1,1,0,sound"));
  }

  @Test
  void eachPieceOfEvidenceOfARowOfThePlanHasALineOfItsOwn() throws IOException {
    List<String> lines = lines("kpis.csv");
    assertEquals(
        "kpi,intent,text,evidence,latest_value,period,status,direction_of_travel,coverage",
        lines.get(0));
    String row = "K201,priorities,Monitoring of re-referrals,";
    assertEquals(
        List.of("re_referrals", "referrals/district/E07000143", "milestone/9.9.9", "report/annual"),
        lines.stream().skip(1).map(line -> line.substring(row.length()).split(",")[0]).toList());
    assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith(row)), lines.toString());
  }

  @Test
  void aMilestoneThatNoDeliveryHasIsNotAvailableAndHasNoValue() throws IOException {
    String line = lines("kpis.csv").get(3);
    assertTrue(line.endsWith(",milestone/9.9.9,,,unavailable,,"), line);
  }

  @Test
  void theNeighboursAreAMeanWithItsNumberOfMembers() throws IOException {
    assertTrue(
        lines("comparators.csv")
            .contains(
                "referrals,2015-03,year_to_march,neighbours,total,total,10.0,3,2,shown,2024"));
  }

  @Test
  void aFileNameThatLooksLikeAFormulaIsText() throws IOException {
    assertTrue(lines("deliveries.csv").stream().anyMatch(line -> line.contains(",'=norfolk.csv,")));
  }

  @Test
  void equalInputsGiveEqualBytes() throws IOException {
    Lake other = new Lake(folder.resolve("there"));
    other.deliver("referrals", "rows");
    other.publisher(RawWarehouse.invented(), Lake.NOON.plusSeconds(86_400)).publish();
    Path outThere = folder.resolve("out-there");
    List<Path> files = new Export(other.releases()).writeTo(outThere);
    assertEquals(4, files.size());
    for (Path file : files) {
      assertArrayEquals(
          Files.readAllBytes(out.resolve(file.getFileName())), Files.readAllBytes(file));
    }
  }

  @Test
  void linesEndWithLineFeedsAndNoUnfinishedFileIsLeft() throws IOException {
    assertFalse(Files.readString(out.resolve("indicator_values.csv")).contains("\r"));
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(
          List.of("comparators.csv", "deliveries.csv", "indicator_values.csv", "kpis.csv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void withoutAReleaseThereIsNothingToExport() throws IOException {
    Lake empty = new Lake(folder.resolve("empty"));
    ReleaseException refusal =
        assertThrows(ReleaseException.class, () -> new Export(empty.releases()).writeTo(folder));
    assertEquals(
        "Cannot export: nothing has been published yet. Run 'scorecard publish'.",
        refusal.getMessage());
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(out.resolve(file));
  }
}
