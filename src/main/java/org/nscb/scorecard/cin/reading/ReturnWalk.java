package org.nscb.scorecard.cin.reading;

import java.io.IOException;
import java.util.OptionalInt;
import org.nscb.scorecard.cin.departures.DepartureKind;
import org.nscb.scorecard.cin.departures.Departures;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.cin.schema.ValueForm;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.xml.Gathered;
import org.nscb.scorecard.cin.xml.RefusedReturnException;
import org.nscb.scorecard.cin.xml.ReturnXml;

/** Goes through the elements of one return, or of a part of one, from its root to its end. */
final class ReturnWalk {
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  /** No return has so many different elements and attributes that no schema knows. */
  private static final int MOST_DIFFERENT = 2000;

  private final ReturnXml xml;
  private final Rows rows;
  private final Departures departures;
  private final CollectionYear year;
  private final HeaderReading header;
  private final Values values;
  private final Gathered text = new Gathered();
  private Expected root;

  ReturnWalk(ReturnXml xml, OptionalInt year, Rows rows, Days days, Departures departures) {
    this.xml = xml;
    this.rows = rows;
    this.departures = departures;
    this.year = new CollectionYear(year, departures);
    header = new HeaderReading(rows);
    values = new Values(rows, days, departures);
    root = Expected.root(ReturnSchema.of(this.year.year()));
  }

  /** Reads to the end and says by the schema of which year. */
  int read() throws IOException {
    xml.next();
    if (!xml.name().equals(root.name)) {
      throw xml.refused(
          "it is no return of the census: its root element, in line %d, is not Message. Send the"
              + " XML file of the return.");
    }
    long line = xml.line();
    attributes(root);
    group(root, line, null);
    year.end(line);
    if (!year.isOfAReturn()) {
      throw xml.refused(
          "it is no return of the census: up to line %d it has neither Header nor Children. Send"
              + " the XML file of the return.");
    }
    // asked for once more, to see that nothing comes behind the root
    xml.next();
    return year.year();
  }

  /** What is between the start of an element, which was read, and its end. */
  private void group(Expected group, long start, CensusRow row) throws IOException {
    int last = 0;
    long seen = 0;
    ReturnXml.Event event = xml.next();
    while (event != ReturnXml.Event.END) {
      if (event == ReturnXml.Event.TEXT) {
        if (!xml.isBlank()) {
          departures.add(DepartureKind.STRAY_TEXT, group.within, group.name, xml.line());
        }
      } else {
        Expected element = group.find(xml.name(), last);
        if (element == null) {
          unknown(group.name);
        } else {
          boolean isAgain = (seen >>> element.index & 1) == 1;
          check(element, isAgain, element.index < last);
          take(element, isAgain, row);
          seen |= 1L << element.index;
          last = Math.max(last, element.index);
        }
      }
      event = xml.next();
    }
    for (Expected held : group.children()) {
      if (held.isRequired && (seen >>> held.index & 1) == 0) {
        departures.add(DepartureKind.MISSING, held.within, held.name, start);
      }
    }
  }

  private void check(Expected element, boolean isAgain, boolean isLate)
      throws RefusedReturnException {
    if (isAgain && !element.repeats) {
      departs(DepartureKind.REPEATED, element);
    } else if (isLate) {
      departs(DepartureKind.OUT_OF_ORDER, element);
    }
    if (!element.isOfTheYear) {
      departs(DepartureKind.OTHER_YEAR, element);
    }
    attributes(element);
  }

  private void take(Expected element, boolean isAgain, CensusRow holder) throws IOException {
    long line = xml.line();
    if (element.row == CensusTable.HEADER) {
      header(element, line);
      return;
    }
    CensusRow row = element.row == null ? holder : rows.start(element.row, line);
    if (element.form == ValueForm.NONE) {
      held(element, line, row);
    } else {
      text(element);
      if (element.row != null || !isAgain) {
        values.put(element, text, row, line);
      }
    }
    if (element.row != null) {
      rows.end(row);
    }
  }

  private void held(Expected element, long line, CensusRow row) throws IOException {
    switch (element.name) {
      case "Child" -> {
        rows.startChild();
        group(element, line, row);
      }
      case "Children" -> {
        year.children(line);
        root = Expected.root(ReturnSchema.of(year.year()));
        group(root.find(element.name, 0), line, row);
      }
      case "Source" -> {
        header.startSource(row, line);
        group(element, line, row);
        header.endSource(row);
      }
      default -> group(element, line, row);
    }
  }

  private void header(Expected element, long line) throws IOException {
    CensusRow row = header.start(line);
    group(element, line, row);
    header.end(row, line);
    year.header(HeaderReading.year(row), line);
  }

  private void text(Expected element) throws IOException {
    text.clear();
    ReturnXml.Event event = xml.next();
    while (event != ReturnXml.Event.END) {
      if (event == ReturnXml.Event.TEXT) {
        xml.gather(text);
      } else {
        unknown(element.name);
      }
      event = xml.next();
    }
  }

  private void unknown(String within) throws IOException {
    unknown(DepartureKind.UNKNOWN_ELEMENT, within, xml.name());
    int open = 1;
    while (open > 0) {
      ReturnXml.Event event = xml.next();
      open += event == ReturnXml.Event.START ? 1 : event == ReturnXml.Event.END ? -1 : 0;
    }
  }

  private void unknown(DepartureKind kind, String within, String name)
      throws RefusedReturnException {
    departures.add(kind, within, name, xml.line());
    if (departures.size() > MOST_DIFFERENT) {
      throw xml.refused(
          "up to line %d it has more than "
              + MOST_DIFFERENT
              + " different elements or attributes that the schema has not. Export it anew from the"
              + " case system.");
    }
  }

  private void attributes(Expected element) throws RefusedReturnException {
    for (int i = xml.attributes() - 1; i >= 0; i--) {
      if (!SCHEMA_INSTANCE.equals(xml.attributeNamespace(i))) {
        unknown(DepartureKind.UNKNOWN_ATTRIBUTE, element.name, xml.attribute(i));
      }
    }
  }

  private void departs(DepartureKind kind, Expected element) {
    departures.add(kind, element.within, element.name, xml.line());
  }
}
