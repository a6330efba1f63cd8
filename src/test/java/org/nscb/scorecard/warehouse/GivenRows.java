package org.nscb.scorecard.warehouse;

import static org.nscb.scorecard.warehouse.database.SqlText.name;
import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.models.SilverColumns;

/**
 * Silver from the {@code given} folder of a test: only the columns that matter are written there,
 * the rest is null. A row without {@code period} came by the delivery of its own month, or by all
 * the months that it was open in, as the contract's window says; what was not delivered is not
 * there. A column {@code agency} says who sent it, else the contract's first agency did; {@code
 * deliveries.csv} may have one too, else each month came from all agencies of the contract.
 */
final class GivenRows {
  private static final String DEFAULT_FROM = "2013-04";
  private static final String DEFAULT_TO = "2016-03";

  private final Content content;
  private final WarehouseDatabase database;
  private final Path given;

  GivenRows(Content content, WarehouseDatabase database, Path given) {
    this.content = content;
    this.database = database;
    this.given = given;
  }

  void createSilver(Indicator indicator) {
    database.run("create schema silver");
    createDeliveries(indicator);
    for (Contract contract : content.sources().values()) {
      String columns =
          SilverColumns.of(contract).all().entrySet().stream()
              .map(e -> name(e.getKey()) + " " + e.getValue())
              .collect(Collectors.joining(", "));
      database.run("create table silver.%s (%s)".formatted(contract.source(), columns));
      Path csv = given.resolve(contract.source() + ".csv");
      if (Files.exists(csv)) {
        insert(contract, csv);
      }
    }
  }

  private void createDeliveries(Indicator indicator) {
    Path csv = given.resolve("deliveries.csv");
    String agency =
        Files.exists(csv) && columnsOf(csv).contains("agency") ? "coalesce(agency, '')" : "''";
    String ranges =
        Files.exists(csv)
            ? "from read_csv(%s, all_varchar = true, header = true)".formatted(quoted(csv + ""))
            : indicator.sources().stream()
                .map(s -> "('%s', '%s', '%s')".formatted(s, DEFAULT_FROM, DEFAULT_TO))
                .collect(
                    Collectors.joining(", ", "from (values ", ") as r (source, \"from\", \"to\")"));
    database.run(
        """
        create table silver.deliveries as
        select
            concat_ws('-', ranges.source, senders.agency, strftime(month, '%%Y-%%m')) as delivery,
            ranges.source, senders.agency, cast(month as date) as period, '' as part,
            row_number() over (order by month, ranges.source, senders.agency) as sequence,
            senders.covers
        from (
            select source, %s as agency, unnest(generate_series(cast("from" || '-01' as date),
                cast("to" || '-01' as date), interval 1 month)) as month
            %s
        ) as ranges
        join (%s) as senders on ranges.source = senders.source
            and ranges.agency in ('', senders.agency)
        where senders.covers <> 'census' or month(ranges.month) = 3
        """
            .formatted(agency, ranges, senders()));
  }

  private String senders() {
    return content.sources().values().stream()
        .flatMap(
            contract ->
                contract.agencies().stream()
                    .map(
                        agency ->
                            "('%s', '%s', '%s')"
                                .formatted(
                                    contract.source(),
                                    agency,
                                    contract.window().name().toLowerCase(Locale.ROOT))))
        .collect(
            Collectors.joining(", ", "from (values ", ") as senders (source, agency, covers)"));
  }

  private Set<String> columnsOf(Path csv) {
    return database
        .columnsOf(
            "from read_csv(%s, all_varchar = true, header = true)".formatted(quoted(csv + "")))
        .stream()
        .map(WarehouseDatabase.ColumnOf::name)
        .collect(Collectors.toSet());
  }

  private void insert(Contract contract, Path csv) {
    String rows =
        "read_csv(%s, all_varchar = true, header = true)".formatted(quoted(csv.toString()));
    Set<String> written = columnsOf(csv);
    Map<String, ColumnType> types =
        contract.columns().stream().collect(Collectors.toMap(Column::name, Column::type));
    String columns =
        SilverColumns.of(contract).ofRows().entrySet().stream()
            .map(e -> value(contract, e.getKey(), e.getValue(), types, written))
            .collect(Collectors.joining(", "));
    String period =
        written.contains("period") ? "cast(period || '-01' as date)" : "cast(null as date)";
    String part = written.contains("part") ? "part" : "''";
    String first = quoted(contract.agencies().get(0));
    String agency = written.contains("agency") ? "coalesce(agency, " + first + ")" : first;
    database.run(
        """
        insert into silver.%1$s by name
        with rows as (select %2$s, %3$s as own_period, %4$s as part, %7$s as sender
            from (select *, row_number() over () as position from %5$s))
        select rows.* exclude (own_period, sender), d.delivery, d.agency, d.period, d.sequence
        from rows join silver.deliveries as d
            on d.source = '%1$s' and d.agency = rows.sender and %6$s
        """
            .formatted(contract.source(), columns, period, part, rows, arrived(contract), agency));
  }

  /** Which deliveries hold a row. */
  private static String arrived(Contract contract) {
    String own = "d.period = rows.own_period";
    if (contract.window() == Window.PUBLICATION
        || contract.window() == Window.CENSUS
        || contract.layout() == Layout.AGGREGATED) {
      return own;
    }
    if (contract.window() == Window.MONTH) {
      String date = contract.dateColumn().orElseThrow();
      return "d.period = coalesce(rows.own_period, month_of(rows." + date + "))";
    }
    List<String> dates =
        contract.columns().stream()
            .filter(column -> column.type() == ColumnType.DATE)
            .map(Column::name)
            .toList();
    return """
        if(rows.own_period is not null, %s, d.period >= month_of(rows.%s)
            and d.period <= coalesce(month_of(rows.%s), d.period))
        """
        .formatted(own, dates.get(0), dates.get(1));
  }

  private static String value(
      Contract contract,
      String column,
      String type,
      Map<String, ColumnType> types,
      Set<String> written) {
    Optional<String> count =
        contract.columns().stream()
            .filter(c -> c.withheld().filter(column::equals).isPresent())
            .map(Column::name)
            .filter(written::contains)
            .findFirst();
    if (count.isPresent()) {
      return "try_cast(%s as bigint) is null as %s".formatted(name(count.get()), name(column));
    }
    if (!written.contains(column)) {
      boolean isName = column.equals("row_number") || contract.key().contains(column);
      return "cast(%s as %s) as %s".formatted(isName ? "position" : "null", type, name(column));
    }
    ColumnType kind = types.getOrDefault(column, ColumnType.TEXT);
    String text =
        switch (kind) {
          case MONTH -> name(column) + " || '-01'";
          case CODES -> "string_split(" + name(column) + ", ';')";
          // whatever is no number is a mark of a count that is held back
          case COUNT -> "try_cast(" + name(column) + " as bigint)";
          case TEXT, INTEGER, DECIMAL, DATE, BOOLEAN, CODE -> name(column);
        };
    return "cast(%s as %s) as %s".formatted(text, type, name(column));
  }
}
