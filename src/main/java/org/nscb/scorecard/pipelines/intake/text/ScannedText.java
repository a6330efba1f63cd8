package org.nscb.scorecard.pipelines.intake.text;

import java.util.List;
import org.nscb.scorecard.pipelines.cells.Encoding;
import org.nscb.scorecard.pipelines.rows.Chunk;

/**
 * What one pass over a text found.
 *
 * @param headers without blanks around them
 * @param headerLine the line of the header, from 1
 * @param rows below the header
 * @param chunks at least one, together all rows
 * @param endMarks how many Ctrl-Z the text ends with
 */
public record ScannedText(
    Encoding encoding,
    List<String> headers,
    long headerLine,
    long rows,
    List<Chunk> chunks,
    int endMarks) {

  public ScannedText {
    headers = List.copyOf(headers);
    chunks = List.copyOf(chunks);
  }
}
