package org.nscb.scorecard.cin.reading;

import java.util.OptionalInt;
import org.nscb.scorecard.cin.departures.DepartureKind;
import org.nscb.scorecard.cin.departures.Departures;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.cin.xml.RefusedReturnException;

/**
 * By the schema of which year a return is read: the year that the caller says, else the one that
 * its header gives, else the newest. A second header that gives another year, or comes when the
 * children of the first have begun, makes two returns of the file.
 */
final class CollectionYear {
  private final OptionalInt said;
  private final Departures departures;
  private OptionalInt given = OptionalInt.empty();
  private boolean hasHeader;
  private boolean hasChildren;

  CollectionYear(OptionalInt said, Departures departures) {
    this.said = said;
    this.departures = departures;
  }

  /**
   * @param year that it gives, if any
   */
  void header(OptionalInt year, long line) throws RefusedReturnException {
    if (hasHeader && (hasChildren || !year.equals(given))) {
      throw twoReturns("Header", line);
    }
    if (said.isEmpty() && year.isPresent() && !ReturnSchema.has(year.getAsInt())) {
      throw new RefusedReturnException(
          "there is no schema for the year that its Header, in line "
              + line
              + ", gives: those of "
              + ReturnSchema.known()
              + " are known. Correct Header/CollectionDetails/Year, or say of which year it is.",
          line);
    }
    int readBy = hasChildren || said.isPresent() ? year() : year.orElse(year());
    boolean isAnother = year.isPresent() ? year.getAsInt() != readBy : said.isEmpty();
    if (!hasHeader && isAnother) {
      departures.add(DepartureKind.OTHER_COLLECTION_YEAR, "CollectionDetails", "Year", line);
    }
    hasHeader = true;
    given = year;
  }

  void children(long line) throws RefusedReturnException {
    if (hasChildren) {
      throw twoReturns("Children", line);
    }
    hasChildren = true;
  }

  /**
   * The return, or the part of it, has ended.
   *
   * @param line in which it starts
   */
  void end(long line) {
    if (said.isEmpty() && !hasHeader) {
      departures.add(DepartureKind.OTHER_COLLECTION_YEAR, "Message", "Header", line);
    }
  }

  /** Whether there was a Header or Children at all. */
  boolean isOfAReturn() {
    return hasHeader || hasChildren;
  }

  int year() {
    return said.orElse(given.orElse(ReturnSchema.LAST_YEAR));
  }

  private static RefusedReturnException twoReturns(String element, long line) {
    return new RefusedReturnException(
        "it holds two returns: another "
            + element
            + " begins in line "
            + line
            + ". Send each as a file of its own.",
        line);
  }
}
