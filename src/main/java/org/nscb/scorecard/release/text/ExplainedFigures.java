package org.nscb.scorecard.release.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.statistics.Rounding;

/** What a release knows of one indicator. */
public final class ExplainedFigures {

  private final Connection connection;
  private final Indicator indicator;

  public ExplainedFigures(Connection connection, Indicator indicator) {
    this.connection = connection;
    this.indicator = indicator;
  }

  public void lineage(TextPage page) throws SQLException {
    JsonNode lineage = lineage();
    page.heading("Models, in the order in which they are built");
    lineage.path("models").forEach(model -> page.line(model.asText()));
    page.heading("Sources, and the deliveries in force");
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode source : lineage.path("sources")) {
      rows.addAll(deliveries(source.asText()));
    }
    page.table(rows);
  }

  public void values(TextPage page, Site site, String release) throws SQLException {
    page.heading("Latest values of " + site.area().name() + ", release " + release);
    List<List<String>> rows = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select * from indicator_values
            where indicator = ? and area = ? and breakdown = 'total'
            qualify row_number() over (
                partition by basis, period_type, agency order by period desc) = 1
            order by basis, period_type, agency
            """)) {
      query.setString(1, indicator.id());
      query.setString(2, site.area().code());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rows.add(
              List.of(
                  row.getString("basis"),
                  row.getString("period_type"),
                  row.getString("period"),
                  row.getString("status"),
                  figure(row, "value"),
                  interval(row),
                  fraction(row),
                  row.getString("coverage"),
                  row.getString("quality"),
                  row.getString("reason")));
        }
      }
    }
    page.table(rows);
  }

  public void comparators(TextPage page, Site site) throws SQLException {
    page.heading("Compared with, latest year to March");
    List<List<String>> rows = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select * from comparators
            where indicator = ? and breakdown = 'total'
            qualify row_number() over (partition by comparator order by period desc) = 1
            order by comparator
            """)) {
      query.setString(1, indicator.id());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rows.add(
              List.of(
                  name(row.getString("comparator"), site),
                  row.getString("period"),
                  row.getString("status"),
                  figure(row, "value"),
                  "%d of %d with a value"
                      .formatted(row.getInt("members_with_value"), row.getInt("members")),
                  "publication of " + row.getString("vintage")));
        }
      }
    }
    page.table(rows);
  }

  private JsonNode lineage() throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select lineage from indicators where indicator = ?")) {
      query.setString(1, indicator.id());
      try (ResultSet row = query.executeQuery()) {
        return new ObjectMapper().readTree(row.next() ? row.getString(1) : "{}");
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The lineage of " + indicator.id() + " is not JSON.", e);
    }
  }

  private List<List<String>> deliveries(String source) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select agency, count(*), min(period), max(period) from deliveries
            where source = ? and state = 'in_force' group by agency order by agency
            """)) {
      query.setString(1, source);
      List<List<String>> rows = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rows.add(
              List.of(
                  source,
                  row.getString(1),
                  row.getLong(2) + (row.getLong(2) == 1 ? " delivery" : " deliveries"),
                  row.getString(3) + " to " + row.getString(4)));
        }
      }
      return rows.isEmpty() ? List.of(List.of(source, "nothing delivered")) : rows;
    }
  }

  private static String name(String comparator, Site site) {
    return switch (comparator) {
      case "country" -> site.country().name();
      case "region" -> site.region().name();
      default -> "statistical neighbours (mean)";
    };
  }

  private static String figure(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? "" : Rounding.halfUp(number).toPlainString();
  }

  private static String interval(ResultSet row) throws SQLException {
    String lower = figure(row, "lower_95");
    return lower.isEmpty() ? "" : "(" + lower + " to " + figure(row, "upper_95") + ")";
  }

  private static String fraction(ResultSet row) throws SQLException {
    String numerator = count(row, "numerator");
    String denominator = count(row, "denominator");
    return denominator.isEmpty() ? numerator : numerator + " of " + denominator;
  }

  private static String count(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? "" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
