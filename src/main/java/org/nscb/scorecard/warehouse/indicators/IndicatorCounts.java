package org.nscb.scorecard.warehouse.indicators;

import static org.nscb.scorecard.warehouse.database.SqlText.name;
import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.warehouse.database.SqlProblem;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase.ColumnOf;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase.WarehouseSqlException;

/**
 * Runs the SQL of an indicator and adds its rows up by month, in total and by each cut that the
 * indicator allows. A cut that is a list counts a row under each value of its list; a value that is
 * missing is {@code unknown}. A row that the agency held back marks whatever it is counted in.
 */
final class IndicatorCounts {
  private static final String AMOUNT = "amount";
  private static final String MONTH = "month";
  private static final String WITHHELD = "withheld";

  private final Content content;
  private final WarehouseDatabase database;

  IndicatorCounts(Content content, WarehouseDatabase database) {
    this.content = content;
    this.database = database;
  }

  void count(Indicator indicator) {
    indicator.numeratorSql().ifPresent(sql -> count(indicator, "numerator", sql));
    indicator.denominatorSql().ifPresent(sql -> count(indicator, "denominator", sql));
  }

  private void count(Indicator indicator, String side, String sql) {
    String file = "warehouse/indicators/%s/%s.sql".formatted(indicator.id(), side);
    try {
      Map<String, ColumnOf> columns =
          database.columnsOf(sql).stream()
              .collect(Collectors.toMap(ColumnOf::name, column -> column));
      if (!columns.containsKey(MONTH)) {
        throw SqlProblem.of(file, "has no column `month`.");
      }
      String amount = columns.containsKey(AMOUNT) ? "sum(amount)" : "count(*)";
      String withheld = columns.containsKey(WITHHELD) ? "bool_or(withheld)" : "false";
      String rows =
          "select *, unnest(%s) as cut from (%s\n)"
              .formatted(cuts(indicator, side, columns, file), sql);
      insert(indicator, side, amount, withheld, rows);
      if (isMean(indicator)) {
        // its rows are its denominator too
        insert(indicator, "denominator", "count(*)", withheld, rows);
      }
    } catch (WarehouseSqlException e) {
      throw SqlProblem.of(file, e);
    }
  }

  private static boolean isMean(Indicator indicator) {
    return indicator.measure() == Measure.MEAN_DAYS || indicator.measure() == Measure.MEAN;
  }

  private void insert(
      Indicator indicator, String side, String amount, String withheld, String rows) {
    database.run(
        """
        insert into indicators.counts
        select %s, %s, month, cut.breakdown, coalesce(cut.value, 'unknown'), cast(%s as double), %s
        from (%s)
        where month is not null
        group by month, cut.breakdown, coalesce(cut.value, 'unknown')
        """
            .formatted(quoted(indicator.id()), quoted(side), amount, withheld, rows));
  }

  /** What one row is counted under: the total, and a value of each cut. */
  private String cuts(
      Indicator indicator, String side, Map<String, ColumnOf> columns, String file) {
    List<String> single = new ArrayList<>(List.of(cut("total", "'total'")));
    List<String> lists = new ArrayList<>();
    for (String breakdown : indicator.breakdowns()) {
      boolean isWholeOfShares =
          side.equals("denominator") && !content.breakdowns().get(breakdown).parts();
      if (isWholeOfShares) {
        continue;
      }
      ColumnOf column = columns.get(breakdown);
      if (column == null) {
        throw SqlProblem.of(
            file, "has no column `" + breakdown + "`, a cut that indicator.yml allows.");
      }
      if (column.isList()) {
        lists.add(
            "list_transform(%s, lambda one: %s)".formatted(name(breakdown), cut(breakdown, "one")));
      } else {
        single.add(cut(breakdown, name(breakdown)));
      }
    }
    return lists.stream()
        .reduce(
            "[" + String.join(", ", single) + "]",
            (cuts, list) -> "list_concat(%s, coalesce(%s, []))".formatted(cuts, list));
  }

  private static String cut(String breakdown, String value) {
    return "{breakdown: %s, value: cast(%s as varchar)}".formatted(quoted(breakdown), value);
  }
}
