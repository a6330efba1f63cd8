package org.nscb.scorecard.release.build;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalDouble;
import org.nscb.scorecard.warehouse.disclosure.Cell;

/** A row of {@code raw.indicator_values}: what the warehouse counted, before control. */
record RawValue(
    Cell.Place place,
    OptionalDouble numerator,
    OptionalDouble denominator,
    String status,
    String reason,
    String basis,
    String vintage) {

  static final String SHOWN = "shown";
  static final String SUPPRESSED = "suppressed";
  private static final String EXTRACTS = "extracts";

  static RawValue of(ResultSet row) throws SQLException {
    return new RawValue(
        new Cell.Place(
            new Cell.Table(
                row.getString("indicator"),
                row.getString("period_type"),
                row.getString("period"),
                row.getString("area"),
                row.getString("agency"),
                row.getString("breakdown")),
            row.getString("breakdown_value")),
        number(row, "numerator"),
        number(row, "denominator"),
        row.getString("status"),
        row.getString("reason"),
        row.getString("basis"),
        row.getString("vintage"));
  }

  /** What a publisher published has been through the publisher's own control. */
  boolean needsControl() {
    return basis.equals(EXTRACTS) && isShown();
  }

  boolean isShown() {
    return status.equals(SHOWN);
  }

  Cell cell() {
    return new Cell(place.table(), place.value(), numerator, denominator);
  }

  /** The same place with nothing in it. */
  RawValue suppressed(String why) {
    return new RawValue(
        place, OptionalDouble.empty(), OptionalDouble.empty(), SUPPRESSED, why, basis, vintage);
  }

  static OptionalDouble number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
