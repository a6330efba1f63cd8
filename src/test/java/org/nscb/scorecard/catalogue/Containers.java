package org.nscb.scorecard.catalogue;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.nscb.scorecard.catalogue.Extracts.ENQUIRIES;
import static org.nscb.scorecard.catalogue.Extracts.ENQUIRIES_IN_MAY;
import static org.nscb.scorecard.catalogue.Extracts.ENQUIRY;
import static org.nscb.scorecard.catalogue.Extracts.FIRST;
import static org.nscb.scorecard.catalogue.Extracts.REFERRAL;
import static org.nscb.scorecard.catalogue.Extracts.SECOND;
import static org.nscb.scorecard.catalogue.OddDelivery.when;
import static org.nscb.scorecard.pipelines.intake.Xlsx.number;
import static org.nscb.scorecard.pipelines.intake.Xlsx.row;
import static org.nscb.scorecard.pipelines.intake.Xlsx.text;
import static org.nscb.scorecard.pipelines.intake.Xlsx.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.nscb.scorecard.pipelines.intake.Xlsx;
import org.nscb.scorecard.pipelines.intake.Zips;

/** Workbooks, zips and what else holds files. */
final class Containers {
  private static final String BOOK = "norfolk_csc_section47_2015-04.xlsx";
  private static final String SHEET = BOOK + ", sheet 1";
  private static final String SEVERAL = "norfolk_csc_extracts_2015-04.xlsx";
  private static final String ZIP = "norfolk.zip";
  private static final String APRIL = ENQUIRY + "\n" + FIRST + "\n";
  private static final String MAY = ENQUIRY + "\nQS201,QC101,01/05/2015,,F\n";
  private static final String REFERRED = "QR101|QC101|2015-04-02|6|N1|N|2009-06|M|E07000148";

  private Containers() {}

  static List<OddDelivery> all() {
    try {
      return List.of(
          when("A workbook with one sheet, its dates as Excel keeps them")
              .arrives(book(enquiriesSheet(42095)))
              .ends(SHEET, "accepted", 1, 0),
          when("A workbook that counts its days from 1904")
              .arrives(book(enquiriesSheet(40633).countingFrom1904()))
              .ends(SHEET, "accepted", 1, 0),
          when("A workbook with a sheet for each of two sources")
              .arrives(
                  new Sent(
                      SEVERAL,
                      new Xlsx()
                          .sheet("Notes", "Norfolk")
                          .sheet("List_3", "Referrals", "", bars(REFERRAL), REFERRED)
                          .sheet("Section 47", bars(ENQUIRY), bars(FIRST))
                          .bytes(),
                      Sent.identifiers(REFERRED + FIRST)))
              .ends(SEVERAL + ", sheet List_3", "accepted", 1, 0)
              .ends(SEVERAL + ", sheet Section 47", "accepted", 1, 0),
          when("A workbook whose sheets are hidden")
              .arrives(book(new Xlsx().sheet("Enquiries", bars(ENQUIRY), bars(FIRST)).hidden()))
              .ends(SHEET, "accepted", 1, 0),
          when("A workbook with the table on two sheets")
              .arrives(
                  book(
                      new Xlsx()
                          .sheet("One", bars(ENQUIRY), bars(FIRST))
                          .sheet("Two", bars(ENQUIRY), bars(SECOND))))
              .isRefused(),
          when("A workbook without the table")
              .arrives(book(new Xlsx().sheet("One", "a|b").sheet("Two", "c|d")))
              .isRefused(),
          when("A workbook whose sheet is named for another month")
              .arrives(book(new Xlsx().sheet("March 2015", bars(ENQUIRY), bars(FIRST))))
              .ends(SHEET, "refused"),
          when("A workbook with merged cells in its table")
              .arrives(
                  book(
                      new Xlsx()
                          .sheetOf(
                              "Enquiries",
                              row(1, texts(ENQUIRY.split(","))) + row(2, texts(FIRST.split(","))),
                              "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")))
              .ends(SHEET, "refused"),
          when("A workbook of the old form, .xls").arrives(oldBook("")).isRefused(),
          when("A workbook with a password").arrives(oldBook("EncryptedPackage")).isRefused(),
          when("A zip of two months' files")
              .arrives(zip(new Zips().file("a/" + ENQUIRIES, APRIL).file(ENQUIRIES_IN_MAY, MAY)))
              .ends(ZIP + ", " + ENQUIRIES, "accepted", 1, 0)
              .ends(ZIP + ", " + ENQUIRIES_IN_MAY, "accepted", 1, 0),
          when("A zip with a good file and one that nothing recognises")
              .arrives(zip(new Zips().file(ENQUIRIES, APRIL).file("a.txt", "x")))
              .ends(ZIP + ", " + ENQUIRIES, "accepted", 1, 0)
              .ends(ZIP + ", a.txt", "refused"),
          when("A zip with a file that was delivered by itself")
              .after(Sent.text(ENQUIRIES, ENQUIRY, FIRST))
              .arrives(zip(new Zips().file(ENQUIRIES, APRIL)))
              .ends(ZIP + ", " + ENQUIRIES, "already received"),
          when("A zip in a zip")
              .arrives(zip(new Zips().file("b.zip", new Zips().file(ENQUIRIES, APRIL).bytes())))
              .isRefused(),
          when("A zip with a path that leads out of it")
              .arrives(
                  new Sent(ZIP, Zips.verbatim(ENQUIRIES_IN_MAY, "../" + ENQUIRIES, APRIL), ids()))
              .isRefused(),
          when("A zip with a link to another file")
              .arrives(zip(new Zips().file(ENQUIRIES_IN_MAY, MAY).link(ENQUIRIES, "/etc/passwd")))
              .isRefused(),
          when("A zip with a password")
              .arrives(
                  new Sent(
                      ZIP, Zips.withPassword(new Zips().file(ENQUIRIES, APRIL).bytes()), ids()))
              .isRefused(),
          when("A zip with two files of one name")
              .arrives(zip(new Zips().file("a/" + ENQUIRIES, APRIL).file("b/" + ENQUIRIES, APRIL)))
              .isRefused(),
          when("A zip of 20 MB of zeros in 20 kB")
              .arrives(zip(new Zips().zeros(ENQUIRIES, 20 << 20)))
              .isRefused(),
          when("A zip without a file").arrives(zip(new Zips())).isRefused(),
          when("A zip that was cut off on its way")
              .arrives(cut(new Zips().file(ENQUIRIES, APRIL).bytes()))
              .isRefused(),
          when("A gzip of the month's file")
              .arrives(new Sent(ENQUIRIES + ".gz", Zips.gzip(APRIL.getBytes(UTF_8)), ids()))
              .isAccepted(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Xlsx enquiriesSheet(int day) {
    return new Xlsx()
        .sheetOf(
            "Sheet1",
            row(1, texts(ENQUIRY.split(",")))
                + row(
                    2,
                    text("QS101"),
                    text("QC101"),
                    number(Integer.toString(day), 1),
                    text("CP_CONFERENCE"),
                    text("F")),
            "");
  }

  private static Sent book(Xlsx book) throws IOException {
    return new Sent(BOOK, book.bytes(), ids());
  }

  private static Sent zip(Zips zip) throws IOException {
    return new Sent(ZIP, zip.bytes(), ids());
  }

  private static java.util.Set<String> ids() {
    return Sent.identifiers(APRIL + MAY + SECOND);
  }

  private static Sent cut(byte[] zip) {
    return new Sent(ZIP, Arrays.copyOf(zip, zip.length - 40), ids());
  }

  /** The head of an OLE2 file, with the name of one of its streams. */
  private static Sent oldBook(String stream) {
    byte[] bytes = Arrays.copyOf(Sent.bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), 4096);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    return new Sent(BOOK, bytes, ids());
  }

  private static String bars(String line) {
    return line.replace(',', '|');
  }
}
