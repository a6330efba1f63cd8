package org.nscb.scorecard.pipelines.intake.returns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.cin.reading.ReadReturn;

/** Has the parts of a return read, side by side or one after another; what they say in order. */
@FunctionalInterface
public interface PartReader {

  List<ReadReturn> read(List<PartReading> parts) throws IOException;

  /** Here, one after another. */
  static List<ReadReturn> inTurn(List<PartReading> parts) throws IOException {
    List<ReadReturn> read = new ArrayList<>();
    for (PartReading part : parts) {
      read.add(part.run());
    }
    return read;
  }
}
