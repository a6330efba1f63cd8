package org.nscb.scorecard.catalogue;

import static org.nscb.scorecard.catalogue.Extracts.ENQUIRIES;
import static org.nscb.scorecard.catalogue.Extracts.ENQUIRIES_IN_MAY;
import static org.nscb.scorecard.catalogue.Extracts.ENQUIRY;
import static org.nscb.scorecard.catalogue.Extracts.FIRST;
import static org.nscb.scorecard.catalogue.Extracts.SECOND;
import static org.nscb.scorecard.catalogue.Extracts.enquiries;
import static org.nscb.scorecard.catalogue.OddDelivery.when;

import java.util.List;
import org.nscb.scorecard.lake.Receipts;

/** Repeats, corrections and mix-ups. */
final class OverTime {
  private static final String WITHDRAWAL = ENQUIRIES + ".withdraw.yml";
  private static final String PART_TWO = "norfolk_csc_section47_2015-04_part2.csv";

  private OverTime() {}

  static List<OddDelivery> all() {
    return List.of(
        when("The same file again")
            .after(enquiries(FIRST))
            .arrives(enquiries(FIRST))
            .ends(ENQUIRIES, "already received"),
        when("A corrected file for a month that was delivered")
            .after(enquiries(FIRST))
            .arrives(enquiries(FIRST, SECOND))
            .isAccepted(2),
        when("A corrected file for a month whose file was refused")
            .after(enquiries("QS101,QC101,soon,,F"))
            .arrives(enquiries(FIRST))
            .isAccepted(1),
        when("Last month's file under this month's name")
            .after(enquiries(FIRST))
            .arrives(Sent.text(ENQUIRIES_IN_MAY, ENQUIRY, FIRST))
            .isRefused(),
        when("A refused file that was taken back, and nothing in it was corrected")
            .after(enquiries("QS101,QC101,soon,,F"))
            .after(receipts -> List.of("retrieve", receipts.list().get(0).delivery()))
            .arrives()
            .ends(ENQUIRIES, "refused"),
        when("The same file after its delivery was withdrawn")
            .after(enquiries(FIRST))
            .after(OverTime::withdraw)
            .arrives(enquiries(FIRST))
            .isAccepted(1),
        when("A withdrawal that an agency sends as a file")
            .after(enquiries(FIRST))
            .arrives(withdrawal("reason: The enquiry was entered twice"))
            .ends(WITHDRAWAL, "withdrawn"),
        when("A sidecar beside a withdrawal")
            .after(enquiries(FIRST))
            .arrives(
                Sent.text(
                    ENQUIRIES + ".withdraw.yml",
                    "delivery: section47-norfolk_csc-2015-04-00000000",
                    "reason: The enquiry was entered twice"),
                Sent.text(ENQUIRIES + ".withdraw.yml.delivery.yml", "{period: 2015-04}"))
            .ends(ENQUIRIES + ".withdraw.yml", "refused")
            .ends(ENQUIRIES + ".withdraw.yml.delivery.yml", "waiting")
            .leaving(ENQUIRIES + ".withdraw.yml", ENQUIRIES + ".withdraw.yml.delivery.yml"),
        when("A withdrawal of a delivery that nobody knows")
            .arrives(
                Sent.text(
                        WITHDRAWAL,
                        "delivery: section47-norfolk_csc-2015-04-rosalind",
                        "reason: The enquiry was entered twice")
                    .secret("rosalind"))
            .ends(WITHDRAWAL, "refused")
            .leaving(WITHDRAWAL),
        when("A withdrawal with somebody's name in its reason")
            .after(enquiries(FIRST))
            .arrives(withdrawal("reason: Jane Smith asked for it").secret("Jane", "Smith"))
            .ends(WITHDRAWAL, "refused")
            .leaving(WITHDRAWAL),
        when("A withdrawal without a reason")
            .after(enquiries(FIRST))
            .arrives(withdrawal("why: Jane Smith").secret("Jane", "Smith"))
            .ends(WITHDRAWAL, "refused")
            .leaving(WITHDRAWAL),
        when("A second version by its name")
            .after(enquiries(FIRST))
            .arrives(Sent.text("norfolk_csc_section47_2015-04_v2.csv", ENQUIRY, FIRST, SECOND))
            .isAccepted(2),
        when("A month in two parts")
            .arrives(
                Sent.text("norfolk_csc_section47_2015-04_part1.csv", ENQUIRY, FIRST),
                Sent.text("norfolk_csc_section47_2015-04_part2.csv", ENQUIRY, SECOND))
            .ends("norfolk_csc_section47_2015-04_part1.csv", "accepted", 1, 0)
            .ends("norfolk_csc_section47_2015-04_part2.csv", "accepted", 1, 0),
        when("A part of a month that was delivered whole")
            .after(enquiries(FIRST))
            .arrives(Sent.text(PART_TWO, ENQUIRY, SECOND))
            .isRefused(),
        when("A whole month of which a part was delivered")
            .after(Sent.text(PART_TWO, ENQUIRY, SECOND))
            .arrives(enquiries(FIRST, SECOND))
            .isRefused(),
        when("Two months in which nothing happened, alike byte for byte")
            .after(enquiries())
            .arrives(Sent.text(ENQUIRIES_IN_MAY, ENQUIRY))
            .isAccepted(0),
        when("Two files for one month in one inbox")
            .arrives(
                enquiries(FIRST),
                Sent.text("NORFOLK_CSC_section47_2015-04.csv", ENQUIRY, FIRST, SECOND))
            .ends(ENQUIRIES, "accepted", 1, 0)
            .ends("NORFOLK_CSC_section47_2015-04.csv", "accepted", 2, 0));
  }

  private static Sent withdrawal(String reason) {
    return Sent.text(WITHDRAWAL, "delivery: section47-norfolk_csc-2015-04-daa51ca8", reason);
  }

  private static List<String> withdraw(Receipts receipts) {
    String delivery = receipts.list().get(0).delivery();
    return List.of("withdraw", delivery, "--reason", "The enquiries were counted twice");
  }
}
