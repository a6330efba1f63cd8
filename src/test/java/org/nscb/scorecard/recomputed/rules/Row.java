package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of silver as it came.
 *
 * @param agency who sent it
 * @param period the month of the file
 */
public record Row(Map<String, Object> values, String agency, YearMonth period) {

  public boolean has(String column) {
    return values.get(column) != null;
  }

  public String text(String column) {
    return (String) values.get(column);
  }

  public LocalDate date(String column) {
    return (LocalDate) values.get(column);
  }

  public YearMonth month(String column) {
    return YearMonth.from(date(column));
  }

  /** The number, which must be there. */
  public double number(String column) {
    return ((Number) values.get(column)).doubleValue();
  }

  /** Whether it says yes; neither no nor nothing is yes. */
  public boolean yes(String column) {
    return Boolean.TRUE.equals(values.get(column));
  }

  /** Whether it says no; neither yes nor nothing is no. */
  public boolean no(String column) {
    return Boolean.FALSE.equals(values.get(column));
  }

  @SuppressWarnings("unchecked")
  public List<String> list(String column) {
    return has(column) ? (List<String>) values.get(column) : List.of();
  }

  /** The same at the end of a month. */
  public Row at(YearMonth month) {
    return new Row(values, agency, month);
  }

  public Row with(String column, Object value) {
    Map<String, Object> others = new HashMap<>(values);
    if (value == null) {
      others.remove(column);
    } else {
      others.put(column, value);
    }
    return new Row(others, agency, period);
  }

  public boolean is(String column, String... anyOf) {
    return has(column) && List.of(anyOf).contains(text(column));
  }
}
