package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.FileResult.End;

class DeliveriesTest {
  private static final String HEADER =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district";
  private static final String APRIL = "norfolk_csc_referrals_2015-04.csv";
  private static final String MAY = "norfolk_csc_referrals_2015-05.csv";

  @TempDir Path folder;

  @Test
  void anAcceptedFileLeavesTheInboxAndHasAReceiptThatSaysWhatWasRecognised() throws IOException {
    Door door = new Door(folder).put(APRIL, HEADER, "R1,K1,02/04/2015,6,,N,,,");

    LoadReport report = door.load();

    Receipt receipt = door.receipt("referrals");
    assertEquals(List.of(End.ACCEPTED), ends(report));
    assertEquals(
        List.of(
            "Source referrals, agency norfolk_csc and period 2015-04 by the file name.",
            "Encoding UTF-8 by its bytes."),
        receipt.arrival().recognised());
    assertEquals(
        "referrals-norfolk_csc-2015-04-" + receipt.sha256().substring(0, 8), receipt.delivery());
    assertEquals(Door.CLOCK.instant(), receipt.arrival().receivedAt());
    assertEquals(Door.key().id(), receipt.privacy().keyId());
    assertEquals(Map.of(), door.files(door.data().inbox()));
    assertEquals(
        List.of(receipt.arrival().landed().path()),
        door.files(door.data().landing()).keySet().stream().map("landing/"::concat).toList());
    assertFalse(Files.exists(door.data().staging()));
  }

  @Test
  void columnsInAnotherOrderUnderOtherNamesAndExtraOnesGiveTheSameRows() throws IOException {
    Door door =
        new Door(folder)
            .put(
                APRIL,
                "Notes,GENDER,Referral Source,District Council,Referral NFA?,date-of-referral,"
                    + "\"LA child ID\",Date of Birth,referral_ID,Primary Need Code",
                "private,Male,6,Norwich,No,02/04/2015,K1,17/06/2009,R1,N1");
    Door plain =
        new Door(folder.resolve("plain"))
            .put(APRIL, HEADER, "R1,K1,02/04/2015,6,N1,N,2009-06,M,E07000148");

    door.load();
    plain.load();

    String select = "select * exclude (delivery) from silver";
    assertEquals(plain.rows("referrals", select), door.rows("referrals", select));
    assertEquals(
        "Columns that the contract does not name are not read: Notes.",
        door.receipt("referrals").arrival().recognised().get(2));
  }

  @Test
  void theSameFileTwiceIsANoOp() throws IOException {
    Door door = new Door(folder).put(APRIL, HEADER, "R1,K1,02/04/2015,6,,N,,,");
    door.load();
    Map<String, byte[]> receipts = door.files(door.data().receipts());

    LoadReport report = door.put(APRIL, HEADER, "R1,K1,02/04/2015,6,,N,,,").load();

    assertEquals(List.of(End.ALREADY_RECEIVED), ends(report));
    assertEquals(receipts.keySet(), door.files(door.data().receipts()).keySet());
    assertEquals(Map.of(), door.files(door.data().inbox()));
    assertEquals(List.of(List.of("1")), door.rows("referrals", "select count(*) from silver"));
  }

  @Test
  void lastMonthsFileUnderThisMonthsNameIsRefused() throws IOException {
    Door door = new Door(folder).put(APRIL, HEADER, "R1,K1,02/04/2015,6,,N,,,");
    door.load();

    LoadReport report = door.put(MAY, HEADER, "R1,K1,02/04/2015,6,,N,,,").load();

    assertEquals(List.of(End.REFUSED), ends(report));
    assertTrue(report.files().get(0).message().contains("byte for byte the file of the delivery"));
    assertEquals(Map.of(), door.files(door.data().inbox()));
  }

  @Test
  void twoMonthsInWhichNothingHappenedAreTwoDeliveries() throws IOException {
    Door door = new Door(folder).put(APRIL, HEADER).put(MAY, HEADER);

    assertEquals(List.of(End.ACCEPTED, End.ACCEPTED), ends(door.load()));
    assertEquals(2, door.receipts().inForce().size());
    assertEquals(List.of(List.of("0")), door.rows("referrals", "select count(*) from silver"));
  }

  @Test
  void aNewFileForTheSameMonthSupersedesAndTheOldOneIsKept() throws IOException {
    Door door = new Door(folder).put(APRIL, HEADER, "R1,K1,02/04/2015,6,,N,,,");
    door.load();
    Receipt first = door.receipt("referrals");

    LoadReport report =
        door.put(APRIL, HEADER, "R1,K1,02/04/2015,6,,N,,,", "R2,K2,03/04/2015,6,,N,,,").load();

    Receipt second = door.receipt("referrals");
    assertEquals(2, second.rowsAccepted());
    assertEquals(first.sequence() + 1, second.sequence());
    assertEquals(first.delivery(), report.files().get(0).superseded().orElseThrow());
    assertEquals(2, door.receipts().list().size());
    assertTrue(Files.exists(folder.resolve(first.written().silver().get(0).path())));
    assertEquals(second, door.receipts().ledger().findSuperseding(first).orElseThrow());
  }

  @Test
  void refusedRowsAreInQuarantineWithTheirNumberAndEveryReasonAndNoIdentifier() throws IOException {
    Door door =
        new Door(folder)
            .put(
                APRIL,
                HEADER,
                "R1,K1,02/04/2015,6,,N,,,",
                "R2,K-SECRET,31/04/2015,6,,maybe,2009-06,,",
                "R3,K3,02/04/2015,6,,N,,,",
                "R4,K-SECRET");

    door.load();

    Receipt receipt = door.receipt("referrals");
    assertEquals(4, receipt.rowsRead());
    assertEquals(2, receipt.rowsAccepted());
    assertEquals(2, receipt.rowsQuarantined());
    assertEquals(
        Map.of(
            "nfa_not_yes_or_no", 1L, "referral_date_not_a_date", 1L, "wrong_number_of_cells", 1L),
        receipt.rows().reasons());
    assertEquals(
        List.of(
            List.of("2", "[referral_date_not_a_date, nfa_not_yes_or_no]", "", "6", "2009-06-01"),
            List.of("4", "[wrong_number_of_cells]", "", "", "")),
        door.rows(
            "referrals",
            "select row_number, reasons, referral_date, source, birth_month from quarantine order"
                + " by 1"));
    assertEquals(
        List.of(List.of("1"), List.of("3")),
        door.rows("referrals", "select row_number from silver order by 1"));
    assertEquals(1, receipt.written().quarantine().size());
    assertEquals(2, receipt.written().quarantine().get(0).rows());
  }

  @Test
  void aFileOfWhichTooManyRowsFailIsRefusedAndLeavesTheInbox() throws IOException {
    Door door =
        new Door(folder)
            .put(APRIL, HEADER, "R1,K1,02/04/2015,6,,N,,,", "R2,K1,x,6,,N,,,", "R3,K1,y,6,,N,,,");

    LoadReport report = door.load();

    assertEquals(List.of(End.REFUSED), ends(report));
    assertEquals(
        "Cannot accept norfolk_csc_referrals_2015-04.csv: 2 of 3 rows fail"
            + " (referral_date_not_a_date 2), more than the share of 0.5 that the contract allows."
            + " Correct the extract and send it again.",
        report.files().get(0).message());
    assertEquals(List.of(), door.receipts().inForce());
    assertEquals(Map.of(), door.files(door.data().silver()));
    assertEquals(Map.of(), door.files(door.data().inbox()));

    door.put(APRIL, HEADER, "R1,K1,02/04/2015,6,,N,,,").load();
    assertEquals(1, door.receipt("referrals").rowsAccepted());
  }

  @Test
  void aFileInWindows1252GivesTheSameRowsAsInUtf8() throws IOException {
    String[] lines = {
      HEADER, "R1,É1,02/04/2015,6,Child’s disability or illness,N,,,\u00a0Norwich "
    };
    Door door = new Door(folder).put(APRIL, Charset.forName("windows-1252"), lines);
    Door utf8 = new Door(folder.resolve("utf8")).put(APRIL, StandardCharsets.UTF_8, lines);

    door.load();
    utf8.load();

    assertEquals("Windows-1252", door.receipt("referrals").arrival().encoding());
    String select = "select * exclude (delivery) from silver";
    assertEquals(utf8.rows("referrals", select), door.rows("referrals", select));
    assertEquals(
        List.of(List.of("N2", "E07000148")),
        door.rows("referrals", "select primary_need, district from silver"));
  }

  @Test
  void aFileReadInManyPiecesGivesTheSameAsInOne() throws IOException {
    String rows =
        IntStream.range(0, 400)
            .mapToObj(
                i ->
                    switch (i % 40) {
                      case 7 ->
                          "R" + (i - 7) + ",K,02/04/2015,6,,N,,,"; // a key of some rows before
                      case 11 -> "R" + (i % 80) + ",K" + i + ",02/04/2015,6,,perhaps,,,";
                      case 13 -> "\"R\n" + i + "\",K" + i + ",02/04/2015,6,,N,,,";
                      case 17 -> "R17,K17,99/04/2015,6,,N,,,";
                      case 19 -> "R17,K17,17/04/2015,6,,N,,,";
                      default -> "R" + i + ",K" + i % 100 + ",02/04/2015,6,,N,2009-06,M,E07000148";
                    })
            .collect(Collectors.joining("\n"));
    Door whole = new Door(folder.resolve("whole")).putBytes(APRIL, bytes(HEADER + "\n" + rows));
    Door pieces = new Door(folder.resolve("pieces")).putBytes(APRIL, bytes(HEADER + "\n" + rows));

    whole.load();
    pieces.load(500);

    assertTrue(pieces.receipt("referrals").written().silver().size() > 20);
    assertTrue(whole.receipt("referrals").rows().reasons().get("duplicate_key") > 10);
    assertEquals(
        whole.receipt("referrals").rows().reasons(), pieces.receipt("referrals").rows().reasons());
    for (String select :
        List.of(
            "select * from silver order by row_number",
            "select * from quarantine order by row_number")) {
      assertEquals(whole.rows("referrals", select), pieces.rows("referrals", select), select);
    }
  }

  @Test
  void theBytesOfSilverAreTheSameHoweverManyTasksReadIt() throws IOException {
    Door one = new Door(folder.resolve("one"));
    Door other = new Door(folder.resolve("other"));
    for (Door door : List.of(one, other)) {
      for (int month = 10; month <= 12; month++) {
        door.put(
            "norfolk_csc_referrals_2014-" + month + ".csv",
            HEADER,
            "R" + month + ",K1,02/" + month + "/2014,6,,N,,,");
      }
    }
    one.load();
    other.putBytes("unknown.txt", bytes("x")).load();

    Map<String, byte[]> expected = one.files(one.data().silver());
    assertEquals(3, expected.size());
    expected.forEach(
        (path, bytes) -> {
          try {
            org.junit.jupiter.api.Assertions.assertArrayEquals(
                bytes, other.files(other.data().silver()).get(path), path);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void aReceiptHasTheHashOfEveryFileAndNothingElseIsWritten() throws Exception {
    Door door = new Door(folder).put(APRIL, HEADER, "R1,K1,02/04/2015,6,,N,,,", "R2,K1,x,6,,N,,,");
    door.load();

    Receipt receipt = door.receipt("referrals");
    Map<String, byte[]> files = new TreeMap<>();
    door.files(door.data().silver()).forEach((path, b) -> files.put("silver/" + path, b));
    door.files(door.data().quarantine()).forEach((path, b) -> files.put("quarantine/" + path, b));
    List<Receipt.WrittenFile> written =
        Stream.concat(receipt.written().silver().stream(), receipt.written().quarantine().stream())
            .toList();
    assertEquals(
        written.stream().map(Receipt.WrittenFile::path).collect(Collectors.toSet()),
        files.keySet());
    for (Receipt.WrittenFile file : written) {
      byte[] bytes = files.get(file.path());
      assertEquals(bytes.length, file.bytes(), file.path());
      assertEquals(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
          file.sha256(),
          file.path());
    }
  }

  @Test
  void theFooterOfSilverListsEncodingsInOneOrderInEveryJvm() throws IOException {
    Door door = new Door(folder).put(APRIL, HEADER, "R1,K1,02/04/2015,6,N1,N,2009-06,M,E07000148");
    door.load();
    Path file = folder.resolve(door.receipt("referrals").written().silver().get(0).path());

    // plain before run lengths before bits: the numbers that the format gives them
    assertEquals(
        List.of(List.of("PLAIN, RLE, BIT_PACKED")),
        door.rows(
            "referrals",
            "select distinct encodings from parquet_metadata('"
                + file
                + "') where path_in_schema in ('child_id', 'referral_date', 'nfa')"));
  }

  private static List<End> ends(LoadReport report) {
    return report.files().stream().map(FileResult::end).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
