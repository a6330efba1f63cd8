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
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.pipelines.CensusXml;
import org.nscb.scorecard.pipelines.intake.Zips;

/** The yearly return of the Children in Need census. */
final class YearlyReturn {
  private static final String CORRECTED = "norfolk_csc_cin_census_2024_v2.xml";
  private static final String TABLE = ", ChildIdentifiers";
  private static final String ONLY_CHILDREN = "{source: cin_census_children}";
  private static final Sent CHILDREN = Sent.text(NAME + ".delivery.yml", ONLY_CHILDREN);
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
          tables(when("The return of the year, a table of it for each contract"))
              .arrives(sent(NAME, RETURN)),
          when("A return with the namespace of a schema")
              .arrives(
                  sent(NAME, RETURN.replace("<Message>", "<Message xmlns=\"urn:cin\">")), CHILDREN)
              .ends(NAME + TABLE, "accepted", 2, 0),
          when("A zip with the return in it")
              .arrives(
                  bytes(
                      ZIP,
                      new Zips()
                          .file(NAME, RETURN)
                          .file(CHILDREN.name(), new String(CHILDREN.bytes(), UTF_8))
                          .bytes()))
              .ends(ZIP + ", " + NAME + TABLE, "accepted", 2, 0),
          when("A gzip of the return")
              .arrives(
                  bytes(NAME + ".gz", Zips.gzip(RETURN.getBytes(UTF_8))),
                  Sent.text(NAME + ".gz.delivery.yml", ONLY_CHILDREN))
              .ends(NAME + ".gz" + TABLE, "accepted", 2, 0),
          when("The same return again")
              .after(sent(NAME, RETURN), CHILDREN)
              .arrives(sent(NAME, RETURN), CHILDREN)
              .ends(NAME + TABLE, "already received"),
          when("A newer version of the return")
              .after(sent(NAME, RETURN), CHILDREN)
              .arrives(
                  sent(CORRECTED, LARGER), Sent.text(CORRECTED + ".delivery.yml", ONLY_CHILDREN))
              .ends(CORRECTED + TABLE, "accepted", 3, 0),
          when("An older version of the return behind the newer one")
              .after(sent(CORRECTED, LARGER), Sent.text(CORRECTED + ".delivery.yml", ONLY_CHILDREN))
              .arrives(sent(NAME, RETURN), CHILDREN)
              .ends(NAME + TABLE, "accepted", 2, 0),
          when("A return that was withdrawn, sent again")
              .after(sent(NAME, RETURN), CHILDREN)
              .after(YearlyReturn::withdraw)
              .arrives(sent(NAME, RETURN), CHILDREN)
              .ends(NAME + TABLE, "accepted", 2, 0),
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
          when("XML that is no return")
              .arrives(sent(NAME, "<html><p>QC101</p></html>\n"))
              .isRefused(),
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

  private static OddDelivery tables(OddDelivery odd) {
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("Header", 1L);
    rows.put("ChildIdentifiers", 2L);
    rows.put("ChildCharacteristics", 2L);
    rows.put("Disabilities", 2L);
    rows.put("CINdetails", 2L);
    rows.put("Assessments", 1L);
    rows.put("AssessmentFactors", 2L);
    rows.put("CINplanDates", 1L);
    rows.put("Section47", 1L);
    rows.put("ChildProtectionPlans", 1L);
    rows.put("Reviews", 2L);
    rows.put("Issues", 3L);
    rows.forEach((table, count) -> odd.ends(NAME + ", " + table, "accepted", count, 0));
    return odd;
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
    String delivery = receipts.list().get(0).delivery();
    return List.of("withdraw", delivery, "--reason", "The children were of another year");
  }
}
