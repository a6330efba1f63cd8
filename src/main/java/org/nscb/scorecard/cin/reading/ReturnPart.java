package org.nscb.scorecard.cin.reading;

import java.io.IOException;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.xml.ReturnHead;
import org.nscb.scorecard.cin.xml.ReturnSource;

/**
 * A part of the bytes of a return that can be read by itself, with what stands before it, so that
 * its rows are numbered as in the whole.
 *
 * @param offset of its first byte in the file, from 0
 * @param length in bytes
 * @param charset of the file, by name
 * @param year by whose schema it is read; 0 for the first part of a return that is read as its
 *     header says
 * @param linesBefore that end before it
 * @param childrenBefore that begin before it
 * @param rowsBefore of each table
 * @param opening the tags that are open where it begins, as the file has them; empty for the first
 * @param closing the tags that end them where it ends; empty for the last
 */
public record ReturnPart(
    long offset,
    long length,
    String charset,
    int year,
    long linesBefore,
    long childrenBefore,
    Map<CensusTable, Long> rowsBefore,
    String opening,
    String closing)
    implements Serializable {

  public ReturnPart {
    Map<CensusTable, Long> copy = new EnumMap<>(CensusTable.class);
    copy.putAll(rowsBefore);
    rowsBefore = Collections.unmodifiableMap(copy);
  }

  /**
   * A part that is the whole return.
   *
   * @param year by whose schema it is read; empty for that which its header gives
   */
  public static ReturnPart whole(ReturnSource source, OptionalInt year) throws IOException {
    ReturnHead head = ReturnHead.of(source);
    int begin = head.encoding().declarationEnd();
    return new ReturnPart(
        begin,
        source.size() - begin,
        head.encoding().charset().name(),
        year.orElse(0),
        head.lines(),
        0,
        Map.of(),
        "",
        "");
  }

  boolean isFirst() {
    return opening.isEmpty();
  }
}
