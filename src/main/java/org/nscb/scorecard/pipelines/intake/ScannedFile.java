package org.nscb.scorecard.pipelines.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.lake.CensusReturn;
import org.nscb.scorecard.pipelines.cells.Dialect;
import org.nscb.scorecard.pipelines.rows.Chunk;

/**
 * A table of rows that was read once from its first byte to its last.
 *
 * @param sha256 of its bytes as they came: of the file itself, or of the file within a zip or gzip;
 *     of a sheet that of its workbook
 * @param encoding how it came, in words
 * @param dialect how tasks read it
 * @param headers without blanks around them
 * @param rows below the header
 * @param chunks at least one, together all rows
 * @param copy the working copy that tasks read where they cannot read what is in landing
 * @param said what was recognised while it was read, one sentence each
 * @param census none, or what was found in the return that it is the header of
 */
public record ScannedFile(
    String sha256,
    long bytes,
    String encoding,
    Dialect dialect,
    List<String> headers,
    long rows,
    List<Chunk> chunks,
    Optional<Path> copy,
    List<String> said,
    List<CensusReturn> census) {

  public ScannedFile {
    headers = List.copyOf(headers);
    chunks = List.copyOf(chunks);
    said = List.copyOf(said);
    census = List.copyOf(census);
  }
}
