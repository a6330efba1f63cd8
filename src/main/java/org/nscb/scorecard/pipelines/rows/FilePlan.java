package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import java.util.List;
import org.nscb.scorecard.pipelines.cells.Dialect;

/**
 * One file, ready to be read by a {@link RowPlan}.
 *
 * @param delivery id
 * @param path the sealed file that tasks read: in landing, or a working copy
 * @param columns for each cell of a row the place of its column in the plan, or a negative number:
 *     {@link #IGNORED}, {@link #MEASURE}
 * @param headers the header of each cell
 * @param frame whose file it is, and of which days
 */
public record FilePlan(
    String delivery,
    String path,
    Dialect dialect,
    List<Integer> columns,
    List<String> headers,
    FileFrame frame,
    List<Chunk> chunks)
    implements Serializable {
  /** An extra column, which is not read. */
  public static final int IGNORED = -1;

  /** A column that becomes rows of its own. */
  public static final int MEASURE = -2;

  public FilePlan {
    columns = List.copyOf(columns);
    headers = List.copyOf(headers);
    chunks = List.copyOf(chunks);
  }
}
