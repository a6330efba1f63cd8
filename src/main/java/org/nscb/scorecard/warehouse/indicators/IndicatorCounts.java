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
      database.run("create or replace temp table indicator_rows as " + sql);
    } catch (WarehouseSqlException e) {
      throw SqlProblem.of(file, e);
    }
    Map<String, ColumnOf> columns =
        database.columnsOf("select * from indicator_rows").stream()
            .collect(Collectors.toMap(ColumnOf::name, column -> column));
    if (!columns.containsKey(MONTH)) {
      throw SqlProblem.of(file, "has no column `month`.");
    }
    String withheld = columns.containsKey(WITHHELD) ? "bool_or(withheld)" : "false";
    String amount = columns.containsKey(AMOUNT) ? "sum(amount)" : "count(*)";
    boolean isMean =
        indicator.measure() == Measure.MEAN_DAYS || indicator.measure() == Measure.MEAN;
    List<String> sums = new ArrayList<>();
    for (String select : selects(indicator, side, columns, file)) {
      sums.add(sums(indicator.id(), side, amount, withheld, select));
      if (isMean) {
        sums.add(sums(indicator.id(), "denominator", "count(*)", withheld, select));
      }
    }
    database.run("insert into indicators.counts " + String.join(" union all ", sums));
  }

  /** One select of (month, breakdown, value) for the total and one for each cut. */
  private List<String> selects(
      Indicator indicator, String side, Map<String, ColumnOf> columns, String file) {
    List<String> selects = new ArrayList<>();
    selects.add("select *, 'total' as breakdown, 'total' as value from indicator_rows");
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
      String value = column.isList() ? "unnest(" + name(breakdown) + ")" : name(breakdown);
      selects.add(
          "select *, %s as breakdown, %s as value from indicator_rows"
              .formatted(quoted(breakdown), value));
    }
    return selects;
  }

  private static String sums(
      String indicator, String side, String amount, String withheld, String select) {
    return """
        select %s, %s, month, breakdown, coalesce(value, 'unknown'), %s, %s
        from (%s)
        where month is not null
        group by all
        """
        .formatted(quoted(indicator), quoted(side), amount, withheld, select);
  }
}
