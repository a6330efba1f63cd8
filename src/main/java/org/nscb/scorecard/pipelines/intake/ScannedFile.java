package org.nscb.scorecard.pipelines.intake;

import java.util.List;
import org.nscb.scorecard.pipelines.cells.Encoding;
import org.nscb.scorecard.pipelines.rows.Chunk;

/**
 * What one pass over a file found.
 *
 * @param headers without blanks around them
 * @param rows below the header
 * @param chunks at least one, together all rows
 */
public record ScannedFile(
    String sha256,
    long bytes,
    Encoding encoding,
    List<String> headers,
    long rows,
    List<Chunk> chunks) {

  public ScannedFile {
    headers = List.copyOf(headers);
    chunks = List.copyOf(chunks);
  }
}
