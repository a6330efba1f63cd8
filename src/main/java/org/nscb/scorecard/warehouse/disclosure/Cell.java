package org.nscb.scorecard.warehouse.disclosure;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One value of a release before control: a count and what it is a part of.
 *
 * @param table the breakdown of one indicator, period and area that it stands in
 * @param value the value of the cut, {@code total} in a total
 * @param numerator empty when it is hidden already or there is none
 * @param denominator empty likewise
 * @param visibility whether it would be shown, were there no control
 */
public record Cell(
    Table table,
    String value,
    OptionalDouble numerator,
    OptionalDouble denominator,
    Visibility visibility) {

  public static final String TOTAL = "total";

  /** A value that is not shown may still be counted in a total that is. */
  public enum Visibility {
    SHOWN,
    NOT_SHOWN
  }

  public Cell {
    Objects.requireNonNull(table);
    Objects.requireNonNull(value);
  }

  public Cell(Table table, String value, OptionalDouble numerator, OptionalDouble denominator) {
    this(table, value, numerator, denominator, Visibility.SHOWN);
  }

  /** Of its place, which is its own. Written out, as those below, for it is asked for often. */
  @Override
  public int hashCode() {
    return hash(table, value);
  }

  private static int hash(Table table, String value) {
    return 31 * table.hashCode() + value.hashCode();
  }

  /** Whether nobody will see it, whatever control does. */
  boolean isHiddenAlready() {
    return visibility == Visibility.NOT_SHOWN || (numerator.isEmpty() && denominator.isEmpty());
  }

  /**
   * The values that may be read off beside each other.
   *
   * @param breakdown the name of the cut, or {@code total}
   */
  public record Table(
      String indicator, String periodType, String period, String area, String breakdown) {

    Table total() {
      return new Table(indicator, periodType, period, area, TOTAL);
    }

    boolean isTotal() {
      return breakdown.equals(TOTAL);
    }

    @Override
    public int hashCode() {
      int hash = 31 * indicator.hashCode() + periodType.hashCode();
      hash = 31 * hash + period.hashCode();
      hash = 31 * hash + area.hashCode();
      return 31 * hash + breakdown.hashCode();
    }
  }

  /** Where the cell stands, which no two cells of a release share. */
  public record Place(Table table, String value) {

    @Override
    public int hashCode() {
      return hash(table, value);
    }
  }

  public Place place() {
    return new Place(table, value);
  }
}
