package org.nscb.scorecard.pipelines.intake.returns;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import org.nscb.scorecard.cin.reading.ReadReturn;
import org.nscb.scorecard.cin.reading.ReturnPart;
import org.nscb.scorecard.cin.reading.ReturnReader;

/**
 * The reading of one part of a return, on whichever machine: from its sealed file to the rows of
 * each table.
 *
 * @param file the sealed return
 * @param number of the part, from 0
 */
public record PartReading(String file, ReturnPart part, int number, CopyFolder copies)
    implements Serializable {

  public ReadReturn run() throws IOException {
    try (PartRows rows = new PartRows(copies, number)) {
      ReadReturn read =
          new ReturnReader().read(new SealedReturn(Path.of(file), copies.key()), part, rows);
      rows.finish();
      return read;
    }
  }
}
