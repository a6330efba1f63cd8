package org.nscb.scorecard.cin.writing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * A row of a table, to be written. Where it stands is said by numbers from 1, as the tables count
 * them; those that its table has no place for are 0.
 *
 * @param episode of its CINdetails within the child
 * @param item of its assessment, enquiry, plan or disability
 * @param part of its factor or review
 * @param values as written, in the order of the fields of the table; a day as yyyy-MM-dd; null for
 *     what is not written
 */
public record WrittenRow(CensusTable table, int episode, int item, int part, List<String> values) {

  public WrittenRow {
    values = Collections.unmodifiableList(Arrays.asList(values.toArray(String[]::new)));
    if (values.size() != table.fields().size()) {
      throw new IllegalArgumentException(
          table.title() + " has " + table.fields().size() + " fields.");
    }
  }

  /** A row without values. */
  public static WrittenRow of(CensusTable table, int episode, int item, int part) {
    return new WrittenRow(
        table, episode, item, part, Arrays.asList(new String[table.fields().size()]));
  }

  /** This row with a value; null takes it away. */
  public WrittenRow with(String field, String value) {
    String[] changed = values.toArray(String[]::new);
    changed[table.indexOf(field)] = value;
    return new WrittenRow(table, episode, item, part, Arrays.asList(changed));
  }

  /** This row with a day; null takes it away. */
  public WrittenRow with(String field, LocalDate day) {
    return with(field, day == null ? null : day.toString());
  }

  /** What a field holds, or null. */
  public String value(String field) {
    return values.get(table.indexOf(field));
  }
}
