package org.nscb.scorecard.catalogue;

import static org.nscb.scorecard.catalogue.Extracts.ENQUIRIES;
import static org.nscb.scorecard.catalogue.Extracts.ENQUIRY;
import static org.nscb.scorecard.catalogue.Extracts.FIRST;
import static org.nscb.scorecard.catalogue.Extracts.SECOND;
import static org.nscb.scorecard.catalogue.OddDelivery.when;

import java.util.List;

/** Headings that are other than the contract's. */
final class ItsColumns {
  private ItsColumns() {}

  static List<OddDelivery> all() {
    return List.of(
        when("Columns in another order")
            .arrives(
                Sent.text(ENQUIRIES, "start_date,sex,child_id,s47_id", "01/04/2015,F,QC101,QS1"))
            .isAccepted(1),
        when("Headings in capitals, with blanks and punctuation")
            .arrives(Sent.text(ENQUIRIES, "S47 ID,Child-ID,START DATE?", "QS101,QC101,01/04/2015"))
            .isAccepted(1),
        when("Headings under other names that the contract knows")
            .arrives(
                Sent.text(
                    ENQUIRIES,
                    "Section 47 reference,LA child ID,S47 start date,Gender",
                    "QS101,QC101,01/04/2015,Female"))
            .isAccepted(1),
        when("Columns that may be left out are left out")
            .arrives(Sent.text(ENQUIRIES, "s47_id,child_id,start_date", "QS101,QC101,01/04/2015"))
            .isAccepted(1),
        when("A column that the contract does not name")
            .arrives(
                Sent.text(
                    ENQUIRIES, "s47_id,child_id,start_date,Team", "QS101,QC101,01/04/2015,North"))
            .isAccepted(1),
        when("A required column is missing, and no heading is like it")
            .arrives(Sent.text(ENQUIRIES, "s47_id,start_date", "QS101,01/04/2015"))
            .isRefused(),
        when("A required column is missing, and a heading is like it")
            .arrives(Sent.text(ENQUIRIES, "s47_id,childs_id,start_date", "QS101,QC101,01/04/2015"))
            .isRefused(),
        when("A column comes twice")
            .arrives(
                Sent.text(
                    ENQUIRIES,
                    "s47_id,child_id,start_date,Person ID",
                    "QS101,QC101,01/04/2015,QC101"))
            .isRefused(),
        when("A column without a heading")
            .arrives(Sent.text(ENQUIRIES, "s47_id,child_id,,start_date", "QS101,QC101,,01/04/2015"))
            .isRefused(),
        when("The heading is missing: the first line is a row")
            .arrives(Sent.text(ENQUIRIES, FIRST, SECOND))
            .isRefused(),
        when("A title and a period above the heading")
            .arrives(
                Sent.text(
                    ENQUIRIES, "Section 47 enquiries", "Period: April 2015", "", ENQUIRY, FIRST))
            .isAccepted(1),
        when("A period above the heading that is not that of the name")
            .arrives(Sent.text(ENQUIRIES, "Period: March 2015", ENQUIRY, FIRST))
            .isRefused(),
        when("A required column under a name that is nearly its own")
            .arrives(Sent.text(ENQUIRIES, "s47_id,child_id,start_dates", "QS101,QC101,01/04/2015"))
            .isRefused(),
        when("A column that may be left out under a name that is nearly its own")
            .arrives(
                Sent.text(
                    ENQUIRIES, "s47_id,child_id,start_date,outcom", "QS101,QC101,01/04/2015,"))
            .isRefused());
  }
}
