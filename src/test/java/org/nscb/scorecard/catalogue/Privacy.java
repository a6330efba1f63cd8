package org.nscb.scorecard.catalogue;

import static org.nscb.scorecard.catalogue.Extracts.ENQUIRIES;
import static org.nscb.scorecard.catalogue.Extracts.FIRST;
import static org.nscb.scorecard.catalogue.Extracts.SECOND;
import static org.nscb.scorecard.catalogue.Extracts.enquiries;
import static org.nscb.scorecard.catalogue.OddDelivery.when;

import java.util.List;

/**
 * What could say who somebody is. Everybody is invented; NHS numbers are of the range 999, which is
 * given to nobody.
 */
final class Privacy {
  private static final String WITH_NOTES = "s47_id,child_id,start_date,Notes";

  private static final String COLUMNS = "columns:\n  - {name: s47_id";
  private static final String WAIVED =
      "waive:\n  - {column: child_id, looks_like: nhs_number, reason: Numbers of the case system.}\n";

  private static final String KEY = "key: [s47_id]";
  private static final String STAND_OUT =
      "\nanonymity: {columns: [sex], k: 5, warn: 0.5, stop: %s}";

  private Privacy() {}

  static List<OddDelivery> all() {
    return List.of(
        when("A full date of birth where the contract keeps the month")
            .arrives(
                Sent.text(
                        ENQUIRIES,
                        "s47_id,child_id,start_date,Date of birth",
                        "QS101,QC101,01/04/2015,17/06/2009")
                    .secret("17/06/2009", "2009-06-17"))
            .isAccepted(1),
        when("A column of surnames that the contract does not read")
            .arrives(with("Surname", "Quimby"))
            .isRefused(),
        when("A column of postcodes that the contract does not read")
            .arrives(with("Home postcode", "NR1 3JU"))
            .isRefused(),
        when("The name of somebody in the place of a header")
            .arrives(
                Sent.text(
                        ENQUIRIES,
                        "s47_id,child_id,start_date,Amelia Quimby",
                        "QS101,QC101,01/04/2015,")
                    .secret("Amelia", "Quimby"))
            .isAccepted(1),
        when("E-mail addresses below a header that is the number of a child")
            .arrives(with("QC101", "quimby@example.org"))
            .isRefused(),
        when("NHS numbers as the children's references")
            .arrives(
                enquiries(
                        "QS101,9990000107,01/04/2015,,F",
                        "QS102,9990000174,15/04/2015,,M",
                        "QS103,9990000247,30/04/2015,,F")
                    .secret("9990000107", "9990000174", "9990000247"))
            .isRefused(),
        when("NHS numbers as references that the contract lets pass, with its reason")
            .under("section47", COLUMNS, WAIVED + COLUMNS)
            .arrives(
                enquiries(
                        "QS101,9990000107,01/04/2015,,F",
                        "QS102,9990000174,15/04/2015,,M",
                        "QS103,4010000103,30/04/2015,,F")
                    .secret("9990000107", "9990000174", "4010000103"))
            .isAccepted(3),
        when("An NHS number in the name of the file")
            .arrives(
                Sent.text("norfolk_csc_section47_2015-04_9990000018.csv", Extracts.ENQUIRY, FIRST)
                    .secret("9990000018"))
            .ends("file d1a03374", "refused"),
        when("The name of a person in the name of the file")
            .arrives(
                Sent.text("Jane Smith section47 2015-04.csv", Extracts.ENQUIRY, FIRST)
                    .secret("Jane", "Smith"))
            .ends("file c31918b5", "refused"),
        when("References of ten digits that are no NHS numbers")
            .arrives(
                enquiries(
                        "QS101,4010000101,01/04/2015,,F",
                        "QS102,4010000102,15/04/2015,,M",
                        "QS103,4010000103,30/04/2015,,F")
                    .secret("4010000101", "4010000102", "4010000103"))
            .isAccepted(3),
        when("Pupil numbers as the children's references")
            .arrives(
                enquiries("QS101,Q926200000011,01/04/2015,,F", "QS102,T926200000022,15/04/2015,,M")
                    .secret("Q926200000011", "T926200000022"))
            .isRefused(),
        when("An NHS number among notes that the contract does not read")
            .arrives(with("Notes", "NHS 999 000 0018").secret("999 000 0018"))
            .isRefused(),
        when("A National Insurance number among notes")
            .arrives(with("Notes", "Carer AB123456C"))
            .isRefused(),
        when("A postcode among notes").arrives(with("Notes", "Lives near NR1 3JU now")).isRefused(),
        when("An e-mail address among notes")
            .arrives(with("Notes", "quimby@example.org"))
            .isRefused(),
        when("A telephone number among notes")
            .arrives(with("Notes", "Ring 01632 960123"))
            .isRefused(),
        when("A date of birth among notes").arrives(with("Notes", "DOB 17/06/2009")).isRefused(),
        when("A name among notes")
            .arrives(with("Notes", "Spoke with mum Rosalind today"))
            .isRefused(),
        when("A postcode in a row that has too many cells")
            .arrives(enquiries(FIRST, "QS102,QC102,15/04/2015,,M,NR1 3JU").secret("NR1 3JU"))
            .isRefused()
            .because("wrong_number_of_cells", 1),
        when("More children stand out than the contract wants to be told of")
            .under("section47", KEY, KEY + STAND_OUT.formatted("1.0"))
            .arrives(enquiries(FIRST, SECOND))
            .isAccepted(2),
        when("More children stand out than the contract lets in")
            .under("section47", KEY, KEY + STAND_OUT.formatted("0.6"))
            .arrives(enquiries(FIRST, SECOND))
            .isRefused(),
        when("Notes that say nothing of anybody")
            .arrives(Sent.text(ENQUIRIES, WITH_NOTES, "QS101,QC101,01/04/2015,Seen in Norwich"))
            .isAccepted(1));
  }

  /** One row, with a column that the contract does not read. */
  private static Sent with(String header, String cell) {
    return Sent.text(
            ENQUIRIES, "s47_id,child_id,start_date," + header, "QS101,QC101,01/04/2015," + cell)
        .secret(cell);
  }
}
