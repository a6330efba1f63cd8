package org.nscb.scorecard.pipelines.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nscb.scorecard.pipelines.intake.Inbox.HEADER;
import static org.nscb.scorecard.pipelines.intake.Xlsx.number;
import static org.nscb.scorecard.pipelines.intake.Xlsx.row;
import static org.nscb.scorecard.pipelines.intake.Xlsx.text;
import static org.nscb.scorecard.pipelines.intake.Xlsx.texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.sealed.SealedFiles;
import org.nscb.scorecard.pipelines.Door;

class WorkbookTest {
  private static final String APRIL = "norfolk_csc_referrals_2015-04.xlsx";
  private static final String SEVERAL = "norfolk_csc_extracts_2015-04.xlsx";
  private static final String HEAD = HEADER.replace(',', '|');
  private static final String ROW = "R1|K1|2015-04-02|6|N1|N|2009-06|M|E07000148";

  @TempDir Path folder;

  @Test
  void theOnlySheetIsReadWithDatesNumbersYesAndNoAndResultsOfFormulas() throws IOException {
    String cells =
        row(1, texts(HEADER.split(",")))
            + row(
                2,
                text("R, 1"),
                number("1234567890123", 0),
                number("42096", 1),
                number("6.0", 3),
                "<c t=\"s\"><v>0</v></c>",
                "<c t=\"b\"><v>0</v></c>",
                "<c s=\"2\"><f>A1</f><v>39965</v></c>",
                "<c t=\"str\"><f>B1</f><v>M</v></c>",
                "<c t=\"e\"><v>#N/A</v></c>")
            + row(4, text("R2"), text("K\"2"), number("42097.5", 1), number("0.1", 0));
    PendingDelivery delivery = pending(new Xlsx().sheetOf("Sheet1", cells, ""));

    assertEquals(2, delivery.scanned().rows());
    assertEquals("Excel workbook", delivery.scanned().encoding());
    assertEquals(
        HEADER
            + "\n\"R, 1\",1234567890123,2015-04-02,6,\"Child’s\n\",FALSE,2009-06-01,M,\n\n"
            + "R2,\"K\"\"2\",2015-04-03 12:00,0.1,,,,,\n",
        copy(delivery));
    assertTrue(delivery.sentences().contains("Sheet 1, the only one."));
  }

  @Test
  void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
    String cells =
        row(1, texts(HEADER.split(",")))
            + row(2, text("R1"), text("K1"), number("40634", 1), text("6"), text("N1"), text("N"));
    PendingDelivery delivery = pending(new Xlsx().countingFrom1904().sheetOf("Sheet1", cells, ""));

    assertTrue(copy(delivery).contains("R1,K1,2015-04-02,6"), copy(delivery));
    assertTrue(delivery.sentences().contains("Days are counted from 1904."));
  }

  @Test
  void aWorkbookOfSeveralSourcesIsSeveralDeliveriesEachThroughItsOwnSheet() throws IOException {
    Xlsx book =
        new Xlsx()
            .sheet("Notes", "Norfolk")
            .sheet("List_3", "Referrals", "", HEAD, ROW)
            .sheet("Section 47", "s47_id|child_id|referral_id|start_date", "S1|K1|R1|2015-04-07");
    List<PendingDelivery> deliveries = new Inbox(folder).put(SEVERAL, book.bytes()).allPending();

    assertEquals(
        List.of("referrals of norfolk_csc for 2015-04", "section47 of norfolk_csc for 2015-04"),
        deliveries.stream().map(d -> d.recognised().title()).toList());
    assertEquals(SEVERAL + ", sheet List_3", deliveries.get(0).from().title());
    assertTrue(
        deliveries
            .get(0)
            .sentences()
            .containsAll(
                List.of(
                    "Sheet List_3 by its name.", "Header in row 3; 2 rows before it passed over.")),
        deliveries.get(0).sentences().toString());
    assertEquals(4, deliveries.get(0).scanned().chunks().get(0).firstLine());
    assertEquals(deliveries.get(0).landed(), deliveries.get(1).landed(), "the workbook, once");
  }

  @Test
  void aSheetIsFoundByItsHeaderWhereNoNameFitsAndTwoAreRefused() throws IOException {
    PendingDelivery delivery = pending(new Xlsx().sheet("One", "Norfolk").sheet("Two", HEAD, ROW));
    assertTrue(delivery.sentences().contains("Sheet 2 by its header."));

    refused(
        new Xlsx().sheet("One", HEAD, ROW).sheet("Two", HEAD, ROW),
        "its sheets 1 and 2 have the header of referrals. Send the right one alone.");
    refused(
        new Xlsx().sheet("One", "a").sheet("Two", "b"),
        "no sheet of it has the header of referrals. Send it with the header");
  }

  @Test
  void hiddenSheetsAndRowsAreReadAndSaid() throws IOException {
    String rows =
        row(1, texts(HEADER.split(",")))
            + row(2, texts(ROW.split("\\|"))).replace("<row", "<row hidden=\"1\"");
    PendingDelivery delivery = pending(new Xlsx().sheetOf("Referrals", rows, "").hidden());

    assertEquals(1, delivery.scanned().rows());
    assertTrue(
        delivery
            .sentences()
            .containsAll(
                List.of(
                    "The sheet is hidden; it was read like any other.",
                    "Hidden rows were read like others: 1.")),
        delivery.sentences().toString());
  }

  @Test
  void mergedCellsAreRefusedInTheTableAndNotInTheTitle() throws IOException {
    String rows =
        row(1, text("Referrals"))
            + row(2, texts(HEADER.split(",")))
            + row(3, texts(ROW.split("\\|")));
    Xlsx title =
        new Xlsx()
            .sheetOf("Referrals", rows, "<mergeCells><mergeCell ref=\"A1:I1\"/></mergeCells>");
    assertEquals(1, pending(title).scanned().rows());

    refused(
        new Xlsx()
            .sheetOf("Referrals", rows, "<mergeCells><mergeCell ref=\"I3:I4\"/></mergeCells>"),
        "cells of the sheet are merged in its header or below");
  }

  @Test
  void aTitleOfAnotherMonthIsRefused() throws IOException {
    refused(new Xlsx().sheet("March 2015", HEAD, ROW), "speaks of 2015-03, and it came as");
  }

  @Test
  void rowsOrColumnsThatNoSheetHasAreRefused() throws IOException {
    String header = row(1, texts(HEADER.split(",")));
    refused(
        new Xlsx().sheetOf("Referrals", header + "<row r=\"2000000000\"/>", ""),
        "a sheet of it is not what a workbook holds");
    refused(
        new Xlsx()
            .sheetOf("Referrals", header + "<row r=\"2\"><c r=\"ZZZZZ2\"><v>1</v></c></row>", ""),
        "a sheet of it is not what a workbook holds");
    refused(
        new Xlsx().sheetOf("Referrals", header + "<row r=\"1\"/>", ""),
        "a sheet of it is not what a workbook holds");
  }

  @Test
  void noEntityOfAWorkbookIsExpanded() throws IOException {
    byte[] book = new Xlsx().sheetOf("Referrals", "&x;", "").bytes();

    String refusal = new Inbox(folder).put(APRIL, book).refusal();
    assertTrue(refusal.contains("not what a workbook holds"), refusal);
  }

  @Test
  void anOldWorkbookAndAProtectedOneAreRefusedWithWhatToDo() throws IOException {
    byte[] start = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    byte[] old = java.util.Arrays.copyOf(start, 4096);
    new Inbox(folder.resolve("1"))
        .put(APRIL, old)
        .assertRefused("it is a workbook of the old form (.xls), or protected by a password. Save");
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 1024, name.length);
    new Inbox(folder.resolve("2"))
        .put(APRIL, old)
        .assertRefused("it is protected by a password. Save it without one and send it again.");
  }

  private PendingDelivery pending(Xlsx book) throws IOException {
    return new Inbox(folder).put(APRIL, book.bytes()).pending();
  }

  private void refused(Xlsx book, String message) throws IOException {
    new Inbox(folder).put(APRIL, book.bytes()).assertRefused(message);
  }

  private static String copy(PendingDelivery delivery) throws IOException {
    try (var in =
        java.nio.channels.Channels.newInputStream(
            new SealedFiles(Door.keys().landing()).open(delivery.sealed()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
