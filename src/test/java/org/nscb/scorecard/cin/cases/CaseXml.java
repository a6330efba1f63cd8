package org.nscb.scorecard.cin.cases;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Field;

/** Writes the elements of a return. */
final class CaseXml {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  CaseXml() {
    try {
      writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void start(String element) {
    try {
      writer.writeStartElement(element);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void end() {
    try {
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with a text; none where it is null. */
  void value(String element, String value) {
    if (value != null) {
      start(element);
      try {
        writer.writeCharacters(value);
      } catch (XMLStreamException e) {
        throw new IllegalStateException(e);
      }
      end();
    }
  }

  void values(Notation given, Map<String, String> sound, String... fields) {
    Arrays.stream(fields).forEach(field -> value(field, given.text(field, sound.get(field))));
  }

  void values(Notation given, Map<String, String> sound, CensusTable table) {
    values(given, sound, table.fields().stream().map(Field::name).toArray(String[]::new));
  }

  /** An element around others of one name; none where there are none. */
  void group(String element, String within, List<String> values) {
    if (!values.isEmpty()) {
      start(element);
      values.forEach(value -> value(within, value));
      end();
    }
  }

  String text() {
    try {
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }
}
