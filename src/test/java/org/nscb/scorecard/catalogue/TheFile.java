package org.nscb.scorecard.catalogue;

import static org.nscb.scorecard.catalogue.Extracts.ENQUIRIES;
import static org.nscb.scorecard.catalogue.Extracts.ENQUIRIES_IN_MAY;
import static org.nscb.scorecard.catalogue.Extracts.ENQUIRY;
import static org.nscb.scorecard.catalogue.Extracts.FIRST;
import static org.nscb.scorecard.catalogue.Extracts.SECOND;
import static org.nscb.scorecard.catalogue.Extracts.THIRD;
import static org.nscb.scorecard.catalogue.Extracts.enquiries;
import static org.nscb.scorecard.catalogue.OddDelivery.when;

import java.util.List;

/** Names, sidecars, and what else may lie in an inbox. */
final class TheFile {
  private TheFile() {}

  static List<OddDelivery> all() {
    return List.of(
        when("The month's file as its contract says")
            .arrives(enquiries(FIRST, SECOND, THIRD))
            .isAccepted(3),
        when("Nothing").arrives(),
        when("A file with a header and no row, for a month in which nothing happened")
            .arrives(enquiries())
            .isAccepted(0),
        when("An empty file").arrives(Sent.exactly(ENQUIRIES, UTF_8, "")).isRefused(),
        when("A name in capital letters")
            .arrives(Sent.text("NORFOLK_CSC_SECTION47_2015-04.CSV", ENQUIRY, FIRST))
            .isAccepted(1),
        when("A name that fits no contract")
            .arrives(Sent.text("april figures.csv", ENQUIRY, FIRST))
            .isRefused(),
        when("A name with a month that does not exist")
            .arrives(Sent.text("norfolk_csc_section47_2015-13.csv", ENQUIRY, FIRST))
            .isRefused(),
        when("A name with an agency that does not send this source")
            .arrives(Sent.text("suffolk_csc_section47_2015-04.csv", ENQUIRY, FIRST))
            .isRefused(),
        when("A sidecar that says what a file with any other name is")
            .arrives(
                Sent.text("april figures.csv", ENQUIRY, FIRST),
                Sent.text(
                    "april figures.csv.delivery.yml",
                    "{source: section47, agency: norfolk_csc, period: 2015-04}"))
            .ends("april figures.csv", "accepted", 1, 0),
        when("A sidecar with a source that has no contract")
            .arrives(
                Sent.text("april figures.csv", ENQUIRY, FIRST),
                Sent.text(
                    "april figures.csv.delivery.yml",
                    "{source: enquiries, agency: norfolk_csc, period: 2015-04}"))
            .ends("april figures.csv", "refused"),
        when("A sidecar that cannot be read")
            .arrives(
                enquiries(FIRST),
                Sent.text(ENQUIRIES + ".delivery.yml", "source: section47", "sauce: mint"))
            .ends(ENQUIRIES, "refused"),
        when("A sidecar whose file did not come")
            .arrives(Sent.text(ENQUIRIES + ".delivery.yml", "{period: 2015-04}"))
            .ends(ENQUIRIES + ".delivery.yml", "waiting")
            .leaving(ENQUIRIES + ".delivery.yml"),
        when("A sidecar of a sidecar")
            .arrives(
                enquiries(FIRST),
                Sent.text(ENQUIRIES + ".delivery.yml", "{period: 2015-04}"),
                Sent.text(ENQUIRIES + ".delivery.yml.delivery.yml", "{period: 2015-04}"))
            .ends(ENQUIRIES, "accepted", 1, 0)
            .ends(ENQUIRIES + ".delivery.yml.delivery.yml", "waiting")
            .leaving(ENQUIRIES + ".delivery.yml.delivery.yml"),
        when("A sidecar that counts the rows, and they are there")
            .arrives(enquiries(FIRST, SECOND), Sent.text(ENQUIRIES + ".delivery.yml", "rows: 2"))
            .ends(ENQUIRIES, "accepted", 2, 0),
        when("A sidecar that counts more rows than came")
            .arrives(enquiries(FIRST, SECOND), Sent.text(ENQUIRIES + ".delivery.yml", "rows: 3"))
            .ends(ENQUIRIES, "refused"),
        when("A sidecar with the hash of another file")
            .arrives(
                enquiries(FIRST),
                Sent.text(ENQUIRIES + ".delivery.yml", "sha256: \"" + "0".repeat(64) + "\""))
            .ends(ENQUIRIES, "refused"),
        when("A folder in the inbox")
            .arrives(Sent.text("april/" + ENQUIRIES, ENQUIRY, FIRST))
            .ends("april", "refused")
            .leaving("april"),
        when("A hidden file that a program left beside a good one")
            .arrives(enquiries(FIRST), Sent.text(".DS_Store", "x"))
            .ends(ENQUIRIES, "accepted", 1, 0)
            .leaving(".DS_Store"),
        when("A good file and a bad one together")
            .arrives(enquiries(FIRST, SECOND), Sent.text(ENQUIRIES_IN_MAY, "nothing"))
            .ends(ENQUIRIES, "accepted", 2, 0)
            .ends(ENQUIRIES_IN_MAY, "refused"));
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;
}
