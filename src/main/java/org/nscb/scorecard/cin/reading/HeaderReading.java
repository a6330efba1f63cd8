package org.nscb.scorecard.cin.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.xml.RefusedReturnException;

/**
 * The header of a return: a row for each Source, with what CollectionDetails says in each; and the
 * year that it gives.
 */
final class HeaderReading {
  private static final int COLLECTION = CensusTable.HEADER.indexOf("Collection");
  private static final int YEAR = CensusTable.HEADER.indexOf("Year");
  private static final int REFERENCE_DATE = CensusTable.HEADER.indexOf("ReferenceDate");
  private static final int FIRST_OF_SOURCE = CensusTable.HEADER.indexOf("SourceLevel");
  private static final int FIELDS = CensusTable.HEADER.fields().size();
  private static final int MOST_SOURCES = 100;

  private final Rows rows;
  private final List<String[]> sources = new ArrayList<>();

  HeaderReading(Rows rows) {
    this.rows = rows;
  }

  CensusRow start(long line) {
    sources.clear();
    return rows.start(CensusTable.HEADER, line);
  }

  void startSource(CensusRow row, long line) throws RefusedReturnException {
    if (sources.size() == MOST_SOURCES) {
      throw new RefusedReturnException(
          "it has more than "
              + MOST_SOURCES
              + " Sources in its Header, in line "
              + line
              + ". Send it with the one that it comes from.",
          line);
    }
    for (int field = FIRST_OF_SOURCE; field < FIELDS; field++) {
      row.text(field, null);
    }
  }

  void endSource(CensusRow row) {
    String[] source = new String[FIELDS];
    for (int field = FIRST_OF_SOURCE; field < FIELDS; field++) {
      source[field] = row.text(field);
    }
    sources.add(source);
  }

  /** Hands on its rows. */
  void end(CensusRow row, long line) throws IOException {
    String collection = row.text(COLLECTION);
    if (collection != null && !collection.equalsIgnoreCase("CIN")) {
      throw new RefusedReturnException(
          "it is a return of another collection: Header/CollectionDetails/Collection, in line "
              + line
              + " and what follows, is not CIN. Send the Children in Need return.",
          line);
    }
    String year = row.text(YEAR);
    int referenceDate = row.day(REFERENCE_DATE);
    for (int i = 0; i < Math.max(1, sources.size()); i++) {
      if (i > 0) {
        rows.start(CensusTable.HEADER, line);
        row.text(COLLECTION, collection);
        row.text(YEAR, year);
        row.day(REFERENCE_DATE, referenceDate);
      }
      for (int field = FIRST_OF_SOURCE; field < FIELDS; field++) {
        row.text(field, sources.isEmpty() ? null : sources.get(i)[field]);
      }
      rows.end(row);
    }
  }

  /** The collection year: Year, or that of the ReferenceDate where no Year is given. */
  static OptionalInt year(CensusRow row) {
    String year = row.text(YEAR);
    if (year != null && year.matches("\\d{4}")) {
      return OptionalInt.of(Integer.parseInt(year));
    }
    return row.date(REFERENCE_DATE) == null
        ? OptionalInt.empty()
        : OptionalInt.of(row.date(REFERENCE_DATE).getYear());
  }
}
