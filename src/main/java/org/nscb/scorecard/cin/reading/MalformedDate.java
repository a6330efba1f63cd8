package org.nscb.scorecard.cin.reading;

import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * A day that cannot be read; its row has none.
 *
 * @param row its number within the table
 * @param field its place among the fields of the table
 * @param line of the file, counted from 1
 * @param value as written, stripped
 */
public record MalformedDate(CensusTable table, long row, int field, long line, String value) {}
