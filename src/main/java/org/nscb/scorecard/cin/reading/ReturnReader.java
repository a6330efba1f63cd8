package org.nscb.scorecard.cin.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.OptionalInt;
import org.nscb.scorecard.cin.departures.DepartureKind;
import org.nscb.scorecard.cin.departures.Departures;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.cin.xml.RefusedReturnException;
import org.nscb.scorecard.cin.xml.ReturnHead;
import org.nscb.scorecard.cin.xml.ReturnSource;
import org.nscb.scorecard.cin.xml.ReturnXml;

/**
 * Reads a return into rows, from its first byte to its last, in memory that does not grow with it.
 *
 * <p>Elements are known by their local names, in any namespace or none. What departs from the
 * schema of the year is listed, and the rest is read: elements that no schema has are passed over
 * with what they hold, elements of another year or out of order are read, of a single value that is
 * there twice the first is read, and blocks that are there twice are read both. A header with
 * several Sources gives a row for each. What cannot be read as one return of this census is
 * refused: what is no well-formed XML, has a document type, a text of more than 64 KiB, another
 * root, another collection, a year without a schema, a second Children, or a second Header of
 * another year.
 */
public final class ReturnReader {

  /**
   * Reads it by the schema of the year that its header gives: Year, else that of ReferenceDate,
   * else the newest.
   *
   * @throws RefusedReturnException when it is no return that can be read; rows before the place may
   *     have been handed on
   */
  public ReadReturn read(ReturnSource source, RowSink sink) throws IOException {
    return read(source, ReturnPart.whole(source, OptionalInt.empty()), sink);
  }

  /**
   * Reads it by the schema of a year, whatever its header says.
   *
   * @param year one that {@link ReturnSchema#has} a schema
   * @throws RefusedReturnException when it is no return that can be read
   */
  public ReadReturn read(ReturnSource source, int year, RowSink sink) throws IOException {
    return read(source, ReturnPart.whole(source, OptionalInt.of(year)), sink);
  }

  /**
   * Reads a part of a return; the rows of all parts together are those of the whole.
   *
   * @param part as it was found in this source
   * @throws RefusedReturnException when it is not well-formed
   */
  public ReadReturn read(ReturnSource source, ReturnPart part, RowSink sink) throws IOException {
    Departures departures = new Departures();
    if (part.isFirst() && ReturnHead.of(source).encoding().declaredOtherwise()) {
      departures.add(DepartureKind.OTHER_ENCODING, "", "Message", 1);
    }
    OptionalInt year = part.year() == 0 ? OptionalInt.empty() : OptionalInt.of(part.year());
    long madeLines = part.opening().lines().count() - (part.isFirst() ? 0 : 1);
    try (ReturnXml xml =
        new ReturnXml(
            new PartStream(source, part),
            Charset.forName(part.charset()),
            part.linesBefore() - madeLines)) {
      Days days = new Days();
      Rows rows = new Rows(sink, days, part.childrenBefore(), part.rowsBefore());
      int readBy = new ReturnWalk(xml, year, rows, days, departures).read();
      return new ReadReturn(readBy, rows.children(), rows.counts(), departures.list());
    }
  }
}
