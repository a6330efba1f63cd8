package org.nscb.scorecard.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.nscb.scorecard.catalogue.OddDelivery.when;
import static org.nscb.scorecard.pipelines.CensusXml.FIRST_CHILD;
import static org.nscb.scorecard.pipelines.CensusXml.NAME;
import static org.nscb.scorecard.pipelines.CensusXml.SECOND_CHILD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.pipelines.CensusXml;
import org.nscb.scorecard.pipelines.intake.Zips;

/** The yearly return of the Children in Need census. */
final class YearlyReturn {
  private static final String CORRECTED = "norfolk_csc_cin_census_2024_v2.xml";
  private static final String ZIP = "norfolk.zip";
  private static final String RETURN = CensusXml.of(FIRST_CHILD, SECOND_CHILD);
  private static final String LARGER =
      CensusXml.of(
          FIRST_CHILD,
          SECOND_CHILD,
          CensusXml.child(
              "QC103", "X926123400003", "2012-02-08", "2", CensusXml.noAction("2024-03-29")));

  private YearlyReturn() {}

  static List<OddDelivery> all() {
    try {
      return List.of(
          tables(when("The return of the year, one element for each contract"), NAME, 2)
              .arrives(sent(NAME, RETURN)),
          tables(when("A return with the namespace of a schema"), NAME, 2)
              .arrives(sent(NAME, RETURN.replace("<Message>", "<Message xmlns=\"urn:cin\">"))),
          tables(when("A zip with the return in it"), ZIP + ", " + NAME, 2)
              .arrives(bytes(ZIP, new Zips().file(NAME, RETURN).bytes())),
          tables(when("A gzip of the return"), NAME + ".gz", 2)
              .arrives(bytes(NAME + ".gz", Zips.gzip(RETURN.getBytes(UTF_8)))),
          known(when("The same return again"), "already received")
              .after(sent(NAME, RETURN))
              .arrives(sent(NAME, RETURN)),
          tables(when("A newer version of the return"), CORRECTED, 3)
              .after(sent(NAME, RETURN))
              .arrives(sent(CORRECTED, LARGER)),
          tables(when("A return of which one table was withdrawn, sent again"), NAME, 2)
              .after(sent(NAME, RETURN))
              .after(YearlyReturn::withdraw)
              .arrives(sent(NAME, LARGER)),
          when("A return that was cut off on its way")
              .arrives(sent(NAME, RETURN.substring(0, RETURN.length() - 400)))
              .ends(NAME, "refused"),
          when("A return with a document type in it")
              .arrives(
                  sent(
                      NAME,
                      RETURN.replace(
                          "<Message>",
                          "<!DOCTYPE Message [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                              + "<Message>")))
              .ends(NAME, "refused"),
          when("Two returns in one file")
              .arrives(sent(NAME, RETURN + RETURN.substring(RETURN.indexOf("<Message>"))))
              .ends(NAME, "refused"),
          when("A return of another year than its name says")
              .arrives(sent(NAME, CensusXml.of(2023, FIRST_CHILD)))
              .ends(NAME, "refused"),
          when("A return of another collection")
              .arrives(sent(NAME, RETURN.replace(">CIN<", ">SSDA903<")))
              .ends(NAME, "refused"),
          when("A return with the surnames of the children in it")
              .arrives(
                  sent(NAME, RETURN.replace("<UPN>", "<Surname>Quimby</Surname>\n<UPN>"))
                      .secret("Quimby"))
              .ends(NAME, "refused"),
          when("XML that is no return").arrives(sent(NAME, "<html><p>QC101</p></html>\n")).isRefused(),
          when("XML under the name of an extract")
              .arrives(sent(Extracts.ENQUIRIES, RETURN))
              .isRefused(),
          when("A CSV under the name of the return")
              .arrives(Sent.text(NAME, Extracts.ENQUIRY, Extracts.FIRST))
              .isRefused());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each table, with the rows that so many children have; all but the first have no further. */
  private static OddDelivery tables(OddDelivery odd, String file, long children) {
    rows(children).forEach((table, rows) -> odd.ends(file + ", " + table, "accepted", rows, 0));
    return odd;
  }

  private static OddDelivery known(OddDelivery odd, String end) {
    rows(2).keySet().forEach(table -> odd.ends(NAME + ", " + table, end));
    return odd;
  }

  private static Map<String, Long> rows(long children) {
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("Header", 1L);
    rows.put("ChildIdentifiers", children);
    rows.put("ChildCharacteristics", children);
    rows.put("Disabilities", children);
    rows.put("CINdetails", children);
    rows.put("Assessments", 1L);
    rows.put("AssessmentFactors", 2L);
    rows.put("CINplanDates", 1L);
    rows.put("Section47", 1L);
    rows.put("ChildProtectionPlans", 1L);
    rows.put("Reviews", 2L);
    rows.put("Issues", 1L);
    return rows;
  }

  private static Sent sent(String name, String xml) {
    return bytes(name, xml.getBytes(UTF_8));
  }

  private static Sent bytes(String name, byte[] bytes) {
    return new Sent(name, bytes, Sent.identifiers(LARGER))
        .secret(CensusXml.identifiers().toArray(String[]::new))
        .secret("X926123400003", "2012-02-08");
  }

  private static List<String> withdraw(Receipts receipts) {
    String delivery =
        receipts.list().stream()
            .filter(r -> r.source().equals("cin_census_reviews"))
            .map(Receipt::delivery)
            .findFirst()
            .orElseThrow();
    return List.of("withdraw", delivery, "--reason", "The reviews were of another year");
  }
}
