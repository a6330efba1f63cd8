package org.nscb.scorecard.cin.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.nscb.scorecard.cin.reading.ReturnPart;
import org.nscb.scorecard.cin.reading.ReturnReader;
import org.nscb.scorecard.cin.xml.ReturnHead;
import org.nscb.scorecard.cin.xml.ReturnSource;
import org.nscb.scorecard.cin.xml.XmlEncoding;

/**
 * Finds the places where a return can be divided: before a Child. A return in UTF-16, and one of
 * which the look at its bytes does not make sense, is one part. The rows of the parts together,
 * read by {@link ReturnReader#read(ReturnSource, ReturnPart,
 * org.nscb.scorecard.cin.reading.RowSink)}, are those of the whole with the same places.
 */
public final class ReturnParts {

  /**
   * @param year by whose schema it is read; empty for that which its header gives
   * @param most how many parts at most, from 1
   * @throws org.nscb.scorecard.cin.xml.RefusedReturnException when its head shows that it cannot be
   *     read as a return
   */
  public List<ReturnPart> of(ReturnSource source, OptionalInt year, int most) throws IOException {
    ReturnPart whole = ReturnPart.whole(source, year);
    XmlEncoding encoding = ReturnHead.of(source).encoding();
    if (most == 1 || !encoding.isReadByBytes()) {
      return List.of(whole);
    }
    // the first is the first Child of all, the others are those nearest behind equal shares
    long[] targets = new long[most];
    for (int i = 1; i < most; i++) {
      targets[i] = whole.offset() + whole.length() / most * i;
    }
    try (InputStream bytes = source.open(whole.offset())) {
      PartScan scan =
          new PartScan(
              new Bytes(bytes, whole.offset(), whole.linesBefore()), encoding.charset(), targets);
      List<PartScan.Cut> cuts = scan.cuts();
      return cuts.size() < 2 ? List.of(whole) : parts(source, whole, cuts, scan);
    }
  }

  private static List<ReturnPart> parts(
      ReturnSource source, ReturnPart whole, List<PartScan.Cut> cuts, PartScan scan)
      throws IOException {
    PartScan.Cut first = cuts.get(0);
    ReturnPart head = part(whole, whole.year(), first.offset(), scan);
    int year = new ReturnReader().read(source, head, row -> {}).year();
    List<ReturnPart> parts = new ArrayList<>();
    parts.add(part(whole, whole.year(), cuts.get(1).offset(), scan));
    long end = whole.offset() + whole.length();
    for (int i = 1; i < cuts.size(); i++) {
      PartScan.Cut cut = cuts.get(i);
      boolean isLast = i == cuts.size() - 1;
      parts.add(
          new ReturnPart(
              cut.offset(),
              (isLast ? end : cuts.get(i + 1).offset()) - cut.offset(),
              whole.charset(),
              year,
              cut.lines(),
              cut.children(),
              cut.rows(),
              scan.opening(),
              isLast ? "" : scan.closing()));
    }
    return parts;
  }

  /** What begins with the return and ends before the Child at an offset. */
  private static ReturnPart part(ReturnPart whole, int year, long end, PartScan scan) {
    return new ReturnPart(
        whole.offset(),
        end - whole.offset(),
        whole.charset(),
        year,
        whole.linesBefore(),
        0,
        Map.of(),
        "",
        scan.closing());
  }
}
