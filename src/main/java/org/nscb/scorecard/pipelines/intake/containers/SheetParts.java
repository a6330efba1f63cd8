package org.nscb.scorecard.pipelines.intake.containers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/** Which part of a workbook holds which sheet, and what its survey found. */
final class SheetParts {
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATION =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final Archive archive;
  private final List<String> parts = new ArrayList<>();
  private final Map<Integer, SheetSurvey> surveys = new HashMap<>();

  SheetParts(Archive archive) throws IOException {
    this.archive = archive;
    Map<String, String> targets = new HashMap<>();
    read("xl/_rels/workbook.xml.rels", "Relationship", xml -> addTarget(xml, targets));
    read("xl/workbook.xml", "sheet", xml -> addSheet(xml, targets));
  }

  /**
   * @param sheet its number, 1 for the first
   */
  SheetSurvey survey(int sheet) throws IOException {
    SheetSurvey survey = surveys.get(sheet);
    if (survey == null) {
      try (InputStream part = part(parts.get(sheet - 1))) {
        survey = SheetSurvey.of(part);
      }
      surveys.put(sheet, survey);
    }
    return survey;
  }

  private static void addTarget(XMLStreamReader xml, Map<String, String> targets) {
    targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
  }

  private void addSheet(XMLStreamReader xml, Map<String, String> targets) {
    String id = xml.getAttributeValue(RELATION, "id");
    String target = targets.get(id == null ? xml.getAttributeValue(STRICT_RELATION, "id") : id);
    parts.add(target == null ? "" : target.startsWith("/") ? target.substring(1) : "xl/" + target);
  }

  private void read(String name, String element, Consumer<XMLStreamReader> each)
      throws IOException {
    XMLInputFactory factory = SheetSurvey.factory();
    try (InputStream part = part(name)) {
      XMLStreamReader xml = factory.createXMLStreamReader(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
          each.accept(xml);
        }
      }
    } catch (XMLStreamException e) {
      throw damaged();
    }
  }

  private InputStream part(String name) throws IOException {
    return archive.part(name).orElseThrow(SheetParts::damaged);
  }

  private static UnreadableException damaged() {
    return new UnreadableException(
        "it is not what a workbook holds. Save it anew as .xlsx or CSV and send it again.");
  }
}
