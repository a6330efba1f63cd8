package org.nscb.scorecard.catalogue;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.nscb.scorecard.catalogue.Extracts.ENQUIRIES;
import static org.nscb.scorecard.catalogue.Extracts.ENQUIRY;
import static org.nscb.scorecard.catalogue.Extracts.FIRST;
import static org.nscb.scorecard.catalogue.Extracts.REFERRAL;
import static org.nscb.scorecard.catalogue.Extracts.REFERRALS;
import static org.nscb.scorecard.catalogue.Extracts.SECOND;
import static org.nscb.scorecard.catalogue.Extracts.THIRD;
import static org.nscb.scorecard.catalogue.Extracts.enquiries;
import static org.nscb.scorecard.catalogue.OddDelivery.when;
import static org.nscb.scorecard.catalogue.Sent.bytes;
import static org.nscb.scorecard.catalogue.Sent.utf8;

import java.nio.charset.Charset;
import java.util.List;

/** Encodings, line ends, quotes, and what is no text at all. */
final class ItsBytes {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String ACCENTED =
      "QR101,QC101,02/04/2015,6,Child’s disability or illness,N,2009-06,F,Norwich";

  private ItsBytes() {}

  static List<OddDelivery> all() {
    return List.of(
        when("UTF-8 with a byte order mark, as Excel saves it")
            .arrives(Sent.parts(ENQUIRIES, bytes(0xEF, 0xBB, 0xBF), utf8(ENQUIRY, FIRST)))
            .isAccepted(1),
        when("UTF-8 with a curly apostrophe in a label")
            .arrives(Sent.text(REFERRALS, REFERRAL, ACCENTED))
            .isAccepted(1),
        when("Windows-1252 with a curly apostrophe in a label")
            .arrives(Sent.text(REFERRALS, WINDOWS_1252, REFERRAL, ACCENTED))
            .isAccepted(1),
        when("A byte that no known encoding has")
            .arrives(
                Sent.parts(
                    ENQUIRIES, utf8(ENQUIRY, FIRST), bytes('Q', 'S', '9', 0x81), utf8(",,,,")))
            .isRefused(),
        when("A UTF-8 file with half a character in it")
            .arrives(
                Sent.parts(
                    ENQUIRIES,
                    bytes(0xEF, 0xBB, 0xBF),
                    utf8(ENQUIRY, FIRST),
                    bytes('Q', 'S', 0xC3),
                    utf8(",QC102,15/04/2015,,")))
            .isRefused(),
        when("A zero byte in a row")
            .arrives(Sent.parts(ENQUIRIES, utf8(ENQUIRY, FIRST), bytes('Q', 0), utf8(",,,,")))
            .isRefused(),
        when("Line ends of Windows")
            .arrives(
                Sent.exactly(ENQUIRIES, UTF_8, String.join("\r\n", ENQUIRY, FIRST, SECOND, "")))
            .isAccepted(2),
        when("Line ends of Windows and of Unix in one file")
            .arrives(Sent.exactly(ENQUIRIES, UTF_8, ENQUIRY + "\r\n" + FIRST + "\n" + SECOND))
            .isAccepted(2),
        when("No line end after the last row")
            .arrives(Sent.exactly(ENQUIRIES, UTF_8, String.join("\n", ENQUIRY, FIRST, SECOND)))
            .isAccepted(2),
        when("A quote that is never closed")
            .arrives(enquiries(FIRST, "QS102,\"QC102,15/04/2015,,", THIRD))
            .isRefused(),
        when("A line break, a comma and a quote inside a quoted cell")
            .arrives(enquiries("\"QS101\n,\"\"x\"\"\",QC101,01/04/2015,,", SECOND))
            .isAccepted(2),
        when("Blanks and no-break spaces around the values")
            .arrives(enquiries(" QS101 ,\u00a0QC101\u00a0, 01/04/2015 , CP_CONFERENCE,\u00a0F"))
            .isAccepted(1),
        when("UTF-16, as Excel saves Unicode text: with tabs")
            .arrives(
                Sent.exactly(
                    ENQUIRIES,
                    UTF_16LE,
                    "\uFEFF" + String.join("\r\n", ENQUIRY, FIRST, "").replace(',', '\t')))
            .isAccepted(1),
        when("UTF-16 without a byte order mark")
            .arrives(Sent.text(ENQUIRIES, UTF_16BE, ENQUIRY, FIRST))
            .isAccepted(1),
        when("UTF-16 with half a character in it")
            .arrives(
                Sent.parts(
                    ENQUIRIES,
                    ("\uFEFF" + ENQUIRY + "\n").getBytes(UTF_16LE),
                    bytes('Q', 0, 0x00, 0xD8, ',', 0)))
            .isRefused(),
        when("UTF-32")
            .arrives(Sent.text(ENQUIRIES, Charset.forName("UTF-32LE"), ENQUIRY, FIRST))
            .isRefused(),
        when("A control character in a cell")
            .arrives(enquiries("QS1\u000701,QC101,01/04/2015,,F"))
            .isRefused(),
        when("A Ctrl-Z at the end, as old programs leave it")
            .arrives(Sent.exactly(ENQUIRIES, UTF_8, ENQUIRY + "\n" + FIRST + "\n\u001A"))
            .isAccepted(1),
        when("Line ends of old Macs")
            .arrives(Sent.exactly(ENQUIRIES, UTF_8, String.join("\r", ENQUIRY, FIRST, SECOND, "")))
            .isAccepted(2),
        when("Semicolons between the cells")
            .arrives(Sent.text(ENQUIRIES, ENQUIRY.replace(',', ';'), FIRST.replace(',', ';')))
            .isAccepted(1),
        when("Tabs between the cells")
            .arrives(Sent.text(ENQUIRIES, ENQUIRY.replace(',', '\t'), FIRST.replace(',', '\t')))
            .isAccepted(1),
        when("A file that was cut off on its way, in the middle of its last row")
            .arrives(Sent.exactly(ENQUIRIES, UTF_8, ENQUIRY + "\n" + FIRST + "\n" + "QS102,QC102"))
            .isRefused(),
        when("A picture under the name of a CSV")
            .arrives(
                new Sent(
                    ENQUIRIES,
                    bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13),
                    java.util.Set.of()))
            .isRefused());
  }
}
