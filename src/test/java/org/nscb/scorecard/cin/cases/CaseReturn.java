package org.nscb.scorecard.cin.cases;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * The return of a case, as XML in the order of the schema. What a case does not name is that of a
 * sound child, in whose return no rule finds anything; {@code ~} leaves an element out, and an
 * empty text leaves it empty.
 */
final class CaseReturn {

  /** So that the return as a whole is sound. */
  private static final List<String> ALL_DISABILITIES =
      List.of("MOB", "HAND", "PC", "INC", "COMM", "LD", "HEAR", "VIS", "BEH", "CON", "AUT", "DDA");

  private final RuleCase theCase;
  private final CaseXml xml = new CaseXml();
  private int child;

  private CaseReturn(RuleCase theCase) {
    this.theCase = theCase;
  }

  static String xml(RuleCase theCase) {
    return new CaseReturn(theCase).write();
  }

  private String write() {
    xml.start("Message");
    header(Notation.of(theCase.header(), List.of(CensusTable.HEADER), List.of()));
    xml.start("Children");
    theCase.children().forEach(one -> child(one, "CHILD", List.of("NONE")));
    for (int i = 0; i < theCase.others(); i++) {
      child(JsonNodeFactory.instance.objectNode(), "OTHER", ALL_DISABILITIES);
    }
    xml.end();
    xml.end();
    return xml.text();
  }

  private void header(Notation header) {
    Map<String, String> sound =
        Map.ofEntries(
            entry("Collection", "CIN"),
            entry("Year", String.valueOf(theCase.year())),
            entry("ReferenceDate", theCase.year() + "-03-31"),
            entry("SourceLevel", "L"),
            entry("LEA", "926"),
            entry("SoftwareCode", "Invented cases"),
            entry("Release", "1"),
            entry("SerialNo", "001"),
            entry("DateTime", theCase.year() + "-05-01T09:00:00"));
    xml.start("Header");
    xml.start("CollectionDetails");
    xml.values(header, sound, "Collection", "Year", "ReferenceDate");
    xml.end();
    xml.start("Source");
    xml.values(
        header, sound, "SourceLevel", "LEA", "SoftwareCode", "Release", "SerialNo", "DateTime");
    xml.end();
    xml.end();
  }

  private void child(JsonNode node, String id, List<String> disabilities) {
    child++;
    Notation given =
        Notation.of(
            node,
            List.of(
                CensusTable.CHILD_IDENTIFIERS,
                CensusTable.CHILD_CHARACTERISTICS,
                CensusTable.DISABILITIES),
            List.of(CensusTable.CIN_DETAILS));
    xml.start("Child");
    xml.start("ChildIdentifiers");
    xml.values(
        given,
        Map.of(
            "LAchildID",
            id + child,
            "UPN",
            SoundUpn.of(child),
            "PersonBirthDate",
            theCase.year() - 11 + "-06-01",
            theCase.year() < 2025 ? "GenderCurrent" : "Sex",
            theCase.year() < 2025 ? "1" : "M"),
        CensusTable.CHILD_IDENTIFIERS);
    xml.end();
    xml.start("ChildCharacteristics");
    xml.values(given, Map.of("Ethnicity", "WBRI"), "Ethnicity");
    xml.group("Disabilities", "Disability", given.texts("Disability", disabilities));
    xml.end();
    new CaseEpisodes(xml, theCase.year()).write(given);
    xml.end();
  }
}
