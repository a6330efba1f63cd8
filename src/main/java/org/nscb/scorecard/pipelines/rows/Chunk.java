package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;

/**
 * A piece of a file that begins and ends between two records, so that it can be read by itself.
 *
 * @param index 0 for the first
 * @param offset bytes before it in the file
 * @param firstRow the number of its first data row, 1 for the first row below the header
 * @param firstLine the line of the file in which it begins, from 1
 */
public record Chunk(int index, long offset, int length, long firstRow, long rows, long firstLine)
    implements Serializable {}
