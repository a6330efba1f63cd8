package org.nscb.scorecard.pipelines.intake.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.nscb.scorecard.cin.reading.CensusRow;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Field;
import org.nscb.scorecard.cin.tables.Place;

/**
 * The cells of a row of a return, by header: the line, the places, the fields of the schema under
 * their own names. Of a child the month of birth stands for the month in which it is expected, and
 * Sex for what earlier years called GenderCurrent. Pupil numbers are in none.
 */
final class RowCells {
  static final String LINE = Place.LINE_NUMBER.column();
  static final String CHILD = "LAchildID";

  private static final String BIRTH = "PersonBirthDate";
  private static final String EXPECTED = "ExpectedPersonBirthDate";
  private static final String SEX = "Sex";
  private static final String GENDER = "GenderCurrent";

  /** What only the rules may see, and what another cell stands for. */
  private static final Set<String> IN_NO_COPY = Set.of("UPN", "FormerUPN", EXPECTED, GENDER, CHILD);

  private final Map<String, Function<CensusRow, String>> cells;

  RowCells(CensusTable table) {
    cells = of(table);
  }

  /** {@link #CHILD} is known by the child that holds the row. */
  static List<String> headers(CensusTable table) {
    List<String> headers = new ArrayList<>(of(table).keySet());
    if (table != CensusTable.HEADER) {
      headers.add(1, CHILD);
    }
    return List.copyOf(headers);
  }

  /** What stands under each header, in their order; nothing under {@link #CHILD}. */
  String[] of(CensusRow row, List<String> headers) {
    String[] texts = new String[headers.size()];
    for (int i = 0; i < texts.length; i++) {
      Function<CensusRow, String> cell = cells.get(headers.get(i));
      texts[i] = cell == null ? null : cell.apply(row);
    }
    return texts;
  }

  private static Map<String, Function<CensusRow, String>> of(CensusTable table) {
    Map<String, Function<CensusRow, String>> cells = new LinkedHashMap<>();
    // the line first: by it refused rows are found in the file
    cells.put(LINE, place(table, Place.LINE_NUMBER));
    table.places().forEach(place -> cells.putIfAbsent(place.column(), place(table, place)));
    for (Field field : table.fields()) {
      if (!IN_NO_COPY.contains(field.name())) {
        cells.put(field.name(), field(table, field.name()));
      }
    }
    if (table == CensusTable.CHILD_IDENTIFIERS) {
      cells.put(BIRTH, either(field(table, BIRTH), field(table, EXPECTED)));
      cells.put(SEX, either(field(table, SEX), field(table, GENDER)));
      cells.put("is_unborn", row -> isUnborn(row) ? "yes" : "no");
    }
    return cells;
  }

  private static boolean isUnborn(CensusRow row) {
    return row.date(row.table().indexOf(BIRTH)) == null
        && row.date(row.table().indexOf(EXPECTED)) != null;
  }

  private static Function<CensusRow, String> place(CensusTable table, Place place) {
    int position = table.places().indexOf(place);
    return row -> Long.toString(row.place(position));
  }

  private static Function<CensusRow, String> field(CensusTable table, String name) {
    int field = table.indexOf(name);
    if (!table.fields().get(field).isDate()) {
      return row -> row.text(field);
    }
    return row -> {
      LocalDate date = row.date(field);
      return date == null ? null : date.toString();
    };
  }

  private static Function<CensusRow, String> either(
      Function<CensusRow, String> first, Function<CensusRow, String> second) {
    return row -> {
      String text = first.apply(row);
      return text == null ? second.apply(row) : text;
    };
  }
}
