package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.FileResult.End;

/** In whichever form an extract arrives, the same rows come of it. */
class FormsOfDeliveryTest {
  private static final String HEADER =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district";
  private static final String APRIL = "norfolk_csc_referrals_2015-04.csv";
  private static final String TEXT =
      HEADER
          + "\nR1,É1,02/04/2015,6,N1,N,2009-06,M,E07000148\n\n"
          + "\"R\n2\",K2,31/04/2015,6,N1,N,2009-06,M,E07000148\n"
          + "R3,K3,03/04/2015,6,Child’s disability or illness,Y,,F,\u200BNorwich\u00A0\n"
          + "R4,K4,x,6,N1,N,,,\n"
          + "R5,K5,03/04/2015,6,N1,N,,,\n";
  private static final String ALL_OF_SILVER =
      "select * exclude (delivery) from silver order by row_number";
  private static final String ALL_OF_QUARANTINE =
      "select * exclude (delivery) from quarantine order by row_number";

  @TempDir Path folder;

  @Test
  void theRowsAreTheSameInWhicheverFormTheyCome() throws IOException {
    Door plain = new Door(folder.resolve("plain")).putBytes(APRIL, utf8(TEXT));
    plain.load();
    assertEquals(
        List.of(List.of("2", "4"), List.of("4", "7")),
        plain.rows("referrals", "select row_number, line_number from quarantine order by 1"));

    Map<String, byte[]> forms = new LinkedHashMap<>();
    forms.put(APRIL, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
    forms.put("old mac/" + APRIL, utf8(TEXT.replace('\n', '\r')));
    forms.put(
        "windows/" + APRIL,
        TEXT.replace("\u200B", "").replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
    forms.put("semicolons/" + APRIL, utf8(TEXT.replace(',', ';')));
    forms.put("tabs/" + APRIL, utf8(TEXT.replace(',', '\t')));
    forms.put(APRIL + ".gz", gzip(utf8(TEXT)));
    forms.put("april.zip", zip(APRIL, utf8(TEXT)));
    for (Map.Entry<String, byte[]> form : forms.entrySet()) {
      Door door = new Door(folder.resolve(form.getKey().replace('/', ' ') + ".lake"));
      door.putBytes(form.getKey().replaceFirst(".*/", ""), form.getValue());

      LoadReport report = door.load(64);

      assertEquals(List.of(End.ACCEPTED), ends(report), form.getKey() + report.remarks());
      for (String select : List.of(ALL_OF_SILVER, ALL_OF_QUARANTINE)) {
        assertEquals(
            plain.rows("referrals", select), door.rows("referrals", select), form.getKey());
      }
      assertEquals(Map.of(), door.files(door.data().inbox()));
      assertEquals(Map.of(), door.files(door.data().staging()));
    }
  }

  @Test
  void whatStandsAboveTheHeaderShiftsLinesAndNotRows() throws IOException {
    Door door = new Door(folder).putBytes(APRIL, utf8("Referrals\nPeriod: April 2015\n" + TEXT));

    door.load();

    assertEquals(
        List.of(List.of("2", "6"), List.of("4", "9")),
        door.rows("referrals", "select row_number, line_number from quarantine order by 1"));
  }

  @Test
  void aZipIsSeveralDeliveriesAndSaysOfEachWhatItCameIn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(APRIL));
      zip.write(utf8(TEXT));
      zip.putNextEntry(new ZipEntry("holiday.jpg"));
      zip.write(utf8("x"));
    }
    Door door = new Door(folder).putBytes("april.zip", bytes.toByteArray());

    LoadReport report = door.load();

    assertEquals(List.of(End.REFUSED, End.ACCEPTED), ends(report));
    assertEquals("april.zip, holiday.jpg", report.files().get(0).file());
    Receipt receipt = door.receipt("referrals");
    assertEquals("april.zip", receipt.fileName());
    assertEquals(APRIL, receipt.arrival().within());
    assertEquals(Map.of(), door.files(door.data().inbox()));
    assertEquals(1, door.files(door.data().landing()).size(), "the zip is kept once");
  }

  @Test
  void aFileMostOfWhoseRowsAreOfAnotherMonthIsRefusedAndSaysWhich() throws IOException {
    Door door =
        new Door(folder)
            .put(
                APRIL,
                HEADER,
                "R1,K1,02/03/2015,6,,N,,,",
                "R2,K2,03/03/2015,6,,N,,,",
                "R3,K3,03/04/2015,6,,N,,,");

    LoadReport report = door.load();

    assertEquals(
        "Cannot accept "
            + APRIL
            + ": 2 of 3 rows are dated in 2015-03, and it came as the file of 2015-04. Send the file"
            + " of 2015-04, or send this one as that of 2015-03.",
        report.files().get(0).message());
  }

  @Test
  void columnsThatAreNotReadAreNamedByTheLoadAndASidecarAloneWaits() throws IOException {
    Door door =
        new Door(folder)
            .put(APRIL, HEADER + ",Notes", "R1,K1,02/04/2015,6,,N,,,,x")
            .put("b.csv.delivery.yml", "{source: referrals}");

    LoadReport report = door.load();

    assertEquals(List.of(End.WAITING, End.ACCEPTED), ends(report));
    assertTrue(
        report
            .remarks()
            .contains(APRIL + ": Columns that the contract does not name are not read: Notes."),
        report.remarks().toString());
    assertTrue(
        report.remarks().get(0).startsWith("b.csv.delivery.yml waits in the inbox for b.csv"));
    assertEquals(
        List.of("b.csv.delivery.yml"), List.copyOf(door.files(door.data().inbox()).keySet()));
  }

  private static List<End> ends(LoadReport report) {
    return report.files().stream().map(FileResult::end).toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("2015/" + name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
