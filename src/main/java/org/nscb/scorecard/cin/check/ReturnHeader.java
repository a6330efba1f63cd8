package org.nscb.scorecard.cin.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the header of a return says, and the census year that follows from it.
 *
 * @param authority the number of the local authority, null when it does not say
 * @param year as it says, null when it does not
 * @param software that made it, null when it does not say
 * @param periodStart the first day of the census year that the rules went by
 * @param referenceDate the last one
 */
public record ReturnHeader(
    String authority,
    String year,
    String software,
    LocalDate periodStart,
    LocalDate referenceDate) {

  static ReturnHeader of(CensusDatabase database) {
    List<ReturnHeader> found = new ArrayList<>();
    database.query(
        """
        select any_value(LEA), any_value(Year), any_value(SoftwareCode), period_start(), reference_date()
        from Header
        """,
        row ->
            found.add(
                new ReturnHeader(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, LocalDate.class),
                    row.getObject(5, LocalDate.class))));
    return found.get(0);
  }
}
