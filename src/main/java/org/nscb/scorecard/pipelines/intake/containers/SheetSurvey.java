package org.nscb.scorecard.pipelines.intake.containers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/**
 * What is to be known of a sheet before its cells are read: that no address lies outside a sheet,
 * that rows come in their order, which rows are hidden or merged. Elements: ECMA-376, part 1, 18.3.
 *
 * @param hiddenRows how many rows are hidden
 * @param mergedRows for each merged area its last row, from 1
 */
record SheetSurvey(int hiddenRows, List<Integer> mergedRows) {

  SheetSurvey {
    mergedRows = List.copyOf(mergedRows);
  }

  static SheetSurvey of(InputStream sheet) throws IOException {
    int hidden = 0;
    int lastRow = 0;
    List<Integer> merged = new ArrayList<>();
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(sheet);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.getLocalName()) {
          case "row" -> {
            int row = row(xml.getAttributeValue(null, "r"), lastRow);
            lastRow = row;
            String isHidden = xml.getAttributeValue(null, "hidden");
            hidden += "1".equals(isHidden) || "true".equals(isHidden) ? 1 : 0;
          }
          case "c" -> column(xml.getAttributeValue(null, "r"));
          case "mergeCell" -> merged.add(lastRowOf(xml.getAttributeValue(null, "ref")));
          default -> {}
        }
      }
    } catch (XMLStreamException | NumberFormatException e) {
      throw damaged();
    }
    return new SheetSurvey(hidden, merged);
  }

  /** Reads XML without fetching or expanding anything that it names. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static int row(String number, int last) throws UnreadableException {
    int row = number == null ? last + 1 : Integer.parseInt(number);
    if (row <= last || row > Limits.SHEET_ROWS) {
      throw damaged();
    }
    return row;
  }

  private static void column(String address) throws UnreadableException {
    int column = 0;
    for (int i = 0; address != null && i < address.length(); i++) {
      char letter = address.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
      if (column > Limits.SHEET_COLUMNS) {
        throw damaged();
      }
    }
  }

  private static int lastRowOf(String area) throws UnreadableException {
    if (area == null) {
      throw damaged();
    }
    return Integer.parseInt(area.substring(area.indexOf(':') + 1).replaceAll("[A-Z$]", ""));
  }

  private static UnreadableException damaged() {
    return new UnreadableException(
        "a sheet of it is not what a workbook holds. Save it anew as .xlsx or CSV and send it"
            + " again.");
  }
}
