package org.nscb.scorecard.cin.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Place;

/** The rows of one child, by table and in their order. */
final class ChildRows {
  private static final Comparator<WrittenRow> ORDER =
      Comparator.comparingInt(WrittenRow::episode)
          .thenComparingInt(WrittenRow::item)
          .thenComparingInt(WrittenRow::part);

  private final Map<CensusTable, List<WrittenRow>> tables = new EnumMap<>(CensusTable.class);
  private int unwritten;

  ChildRows(List<WrittenRow> rows) {
    unwritten = rows.size();
    for (WrittenRow row : rows) {
      tables.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
    }
    tables.values().forEach(list -> list.sort(ORDER));
  }

  /**
   * Those that stand within a row.
   *
   * @param holder null for the child itself
   */
  List<WrittenRow> within(CensusTable table, WrittenRow holder) {
    List<WrittenRow> all = tables.getOrDefault(table, List.of());
    return holder == null || all.isEmpty()
        ? all
        : all.stream().filter(row -> isWithin(row, holder)).toList();
  }

  void written(WrittenRow row) {
    unwritten--;
  }

  void checkAllWritten() {
    if (unwritten != 0) {
      throw new IllegalArgumentException(
          "Cannot write " + unwritten + " rows of a child: they stand within rows not given.");
    }
  }

  private static boolean isWithin(WrittenRow row, WrittenRow holder) {
    List<Place> places = holder.table().places();
    return (!places.contains(Place.EPISODE) || row.episode() == holder.episode())
        && (!places.contains(Place.ITEM) || row.item() == holder.item());
  }
}
