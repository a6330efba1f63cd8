package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.Receipt;

class IdentitiesAtTheDoorTest {
  private static final String APRIL = "norfolk_csc_referrals_2015-04.csv";
  private static final String HEADER = "referral_id,child_id,referral_date,source,nfa";
  private static final String CONTRACT = "pipelines/sources/referrals/contract.yml";
  private static final String SEND_AGAIN =
      ". Remove or pseudonymise these values and send it again; if they say nothing of a person,"
          + " waive the finding in the contract, with the reason.";

  @TempDir Path folder;

  @Test
  void aColumnWithAForbiddenHeaderRefusesTheFileThoughTheContractDoesNotReadIt()
      throws IOException {
    Door door = door().put(APRIL, HEADER + ",Child's Surname", "R1,K1,02/04/2015,6,N,Zzyzxworth");

    assertRefused(
        door,
        "Cannot accept "
            + APRIL
            + ": column 6 has the header of the name of a person (surname), which may not come in."
            + " Take it out and send the file again; if it says nothing of a person, waive the"
            + " header in the contract, with the reason.");
  }

  @Test
  void aForbiddenHeaderIsLetInForAColumnWhoseRuleTakesTheIdentityAway() throws IOException {
    Door door = door().put(APRIL, HEADER + ",Date of birth", "R1,K1,02/04/2015,6,N,17/06/2009");

    assertAccepted(door);
  }

  @Test
  void valuesThatLookLikeNhsNumbersInAPseudonymisedColumnRefuseTheFile() throws IOException {
    Door door =
        door()
            .put(
                APRIL,
                HEADER,
                "R1,9990000018,02/04/2015,6,N",
                "R2,9990000026,02/04/2015,6,N",
                "R3,K3,02/04/2015,6,N");

    assertRefused(
        door,
        "Cannot accept "
            + APRIL
            + ": column child_id holds values that look like an NHS number in 2 rows"
            + SEND_AGAIN);
  }

  @Test
  void randomNumbersOfTenDigitsOfWhichOneInElevenPassesAreAccepted() throws IOException {
    String[] lines =
        Stream.concat(
                Stream.of(HEADER),
                Stream.iterate(1, i -> i + 1)
                    .limit(200)
                    .map(i -> "R" + i + "," + (4_000_000_000L + i * 7_919L) + ",02/04/2015,6,N"))
            .toArray(String[]::new);

    assertAccepted(door().put(APRIL, lines));
  }

  @Test
  void anIdentityIsFoundInAnExtraColumnASpellingNotKnownAndARowThatDoesNotFit() throws IOException {
    Door door =
        door()
            .put(
                APRIL,
                HEADER + ",primary_need,remark",
                "R1,K1,02/04/2015,6,N,N1,rang 07700 900123",
                "R2,K2,02/04/2015,6,N,lives at NR2 1ZZ,",
                "R3,K3,02/04/2015,6,N,N1,, somebody@example.org",
                "R4,K4,DOB 17/06/2009,6,N,N1,");

    assertRefused(
        door,
        "Cannot accept "
            + APRIL
            + ": rows that do not fit the header hold values that look like an e-mail address in 1"
            + " row; column referral_date holds values that look like a date of birth in 1 row;"
            + " column primary_need holds values that look like a full postcode in 1 row; column"
            + " remark holds values that look like a telephone number in 1 row"
            + SEND_AGAIN);
  }

  @Test
  void aFileNamedForAPersonIsRefusedAndShownByAHash() throws IOException {
    Door door = door().put("jane_smith_referrals_2015-04.csv", HEADER, "R1,K1,02/04/2015,6,N");

    LoadReport report = door.load();

    assertEquals(1, report.ended(FileResult.End.REFUSED).size());
    FileResult file = report.files().get(0);
    assertTrue(file.file().matches("file [0-9a-f]{8}"), file.file());
    assertTrue(file.message().contains(file.file() + ": its name looks"), file.message());
    assertFalse(report.toString().toLowerCase(java.util.Locale.ROOT).contains("smith"));
  }

  @Test
  void aWaiverLetsAFindingPassAndTheReceiptCountsIt() throws IOException {
    Path content =
        contentWith(
            "columns:\n",
            "waive:\n  - {column: child_id, looks_like: nhs_number, reason: Invented.}\n"
                + "  - {header: Alias, reason: Invented.}\ncolumns:\n");
    Door door =
        new Door(folder.resolve("data"), content)
            .put(APRIL, HEADER + ",alias", "R1,9990000018,02/04/2015,6,N,");

    assertAccepted(door);
    assertEquals(
        Map.of("child_id looks like an NHS number", 1L, "header alias", 1L),
        door.receipt("referrals").privacy().waived());
  }

  @Test
  void anAgeBandIsWrittenInPlaceOfADateOfBirth() throws IOException {
    Path content =
        contentWith("type: month, privacy: month_of_birth", "type: date, privacy: age_band");
    Door door =
        new Door(folder.resolve("data"), content)
            .put(
                APRIL,
                HEADER + ",DOB",
                "R1,K1,02/04/2015,6,N,01/06/2015",
                "R2,K2,02/04/2015,6,N,01/05/2014",
                "R3,K3,02/04/2015,6,N,30/04/2014",
                "R4,K4,02/04/2015,6,N,30/04/2010",
                "R5,K5,02/04/2015,6,N,01/05/2005",
                "R6,K6,02/04/2015,6,N,30/04/2005",
                "R7,K7,02/04/2015,6,N,30/04/1999",
                "R8,K8,02/04/2015,6,N,");
    assertAccepted(door);

    assertEquals(
        List.of("unborn", "0", "1-4", "5-9", "5-9", "10-15", "16 and over", ""),
        door.rows("referrals", "select birth_month from silver order by row_number").stream()
            .map(row -> row.get(0))
            .toList());
  }

  @Test
  void aFullPostcodeIsReducedToItsDistrictAndWhatCannotBeIsLeftOut() throws IOException {
    Path content =
        contentWith("codes: district, privacy: keep", "codes: district, privacy: district_only");
    Path aliases = content.resolve("pipelines/aliases/district.csv");
    Files.writeString(
        aliases, Files.readString(aliases) + "ZE2,E07000143\nZE2 1,E07000144\nZE21,E07000145\n");
    Door door =
        new Door(folder.resolve("data"), content)
            .put(
                APRIL,
                HEADER + ",district",
                "R1,K1,02/04/2015,6,N,ZE2 1AA",
                "R2,K2,02/04/2015,6,N,ze29aa",
                "R3,K3,02/04/2015,6,N,ZE21 9AA",
                "R4,K4,02/04/2015,6,N,ZE2 1",
                "R5,K5,02/04/2015,6,N,ZE2",
                "R6,K6,02/04/2015,6,N,ZE1 1AA",
                "R7,K7,02/04/2015,6,N,Norwich");
    assertAccepted(door);

    assertEquals(
        List.of("E07000144", "E07000143", "E07000145", "E07000144", "E07000143", "", "E07000148"),
        door.rows("referrals", "select district from silver order by row_number").stream()
            .map(row -> row.get(0))
            .toList());
    assertEquals(Map.of("district", 1L), door.receipt("referrals").rows().unmapped());
  }

  @Test
  void rowsThatStandOutAreCountedAndRemarkedOverTheLimit() throws IOException {
    String[] lines = rowsOfTwoDistricts();
    Door door = door().put(APRIL, lines);

    LoadReport report = door.load(300);

    assertEquals(
        List.of(new Receipt.Anonymity(List.of("sex", "district"), 5, 2, 3, 3, 3.0 / 13, 0.1)),
        door.receipt("referrals").privacy().anonymity());
    assertEquals(
        List.of(
            APRIL
                + ": 3 of 13 accepted rows (23%) share their sex, district with fewer than 5 rows, more than the"
                + " 10% over which the contract has it remarked."),
        report.remarks());
  }

  @Test
  void moreRowsThatStandOutThanTheContractAllowsRefuseTheFile() throws IOException {
    Path content = contentWith("stop: 1.0", "stop: 0.2");
    Door door = new Door(folder.resolve("data"), content).put(APRIL, rowsOfTwoDistricts());

    assertRefused(
        door,
        "Cannot accept "
            + APRIL
            + ": 3 of 13 rows share their sex and district with fewer than 5 rows, more than the"
            + " share of 0.2 that the contract allows. Send these columns coarser, or widen the"
            + " limit in the contract.");
  }

  private static String[] rowsOfTwoDistricts() {
    return Stream.concat(
            Stream.of(HEADER + ",sex,district"),
            Stream.iterate(1, i -> i + 1)
                .limit(13)
                .map(i -> "R" + i + ",K,02/04/2015,6,N,F," + (i <= 10 ? "Norwich" : "Breckland")))
        .toArray(String[]::new);
  }

  private static void assertAccepted(Door door) {
    LoadReport report = door.load();
    assertFalse(report.hasRefusals(), () -> report.remarks().toString());
  }

  private static void assertRefused(Door door, String message) throws IOException {
    LoadReport report = door.load();
    assertEquals(message, report.files().get(0).message());
    assertEquals(FileResult.End.REFUSED, report.files().get(0).end());
    assertEquals(Map.of(), door.files(door.data().silver()));
    assertEquals(Map.of(), door.files(door.data().quarantine()));
    for (String value : List.of("9990000018", "NR2 1ZZ", "example.org", "900123", "Zzyzx")) {
      assertFalse(report.toString().contains(value), value);
      for (byte[] receipt : door.files(door.data().receipts()).values()) {
        assertFalse(
            new String(receipt, java.nio.charset.StandardCharsets.UTF_8).contains(value), value);
      }
    }
  }

  private Door door() {
    return new Door(folder.resolve("data"));
  }

  private Path contentWith(String text, String replacement) throws IOException {
    Path root = folder.resolve("content");
    for (String shelf : List.of("pipelines", "warehouse/reference")) {
      Path from = Door.REPOSITORY.resolve(shelf);
      try (Stream<Path> paths = Files.walk(from)) {
        for (Path path : paths.filter(p -> !p.startsWith(from.resolve("published"))).toList()) {
          Path copy = root.resolve(shelf).resolve(from.relativize(path).toString());
          if (Files.isDirectory(path)) {
            Files.createDirectories(copy);
          } else {
            Files.copy(path, copy);
          }
        }
      }
    }
    Path contract = root.resolve(CONTRACT);
    String before = Files.readString(contract);
    assertTrue(before.contains(text), text);
    Files.writeString(contract, before.replace(text, replacement));
    return root;
  }
}
