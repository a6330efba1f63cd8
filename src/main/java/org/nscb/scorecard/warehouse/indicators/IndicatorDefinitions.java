package org.nscb.scorecard.warehouse.indicators;

import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Annotation;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Limits.Effective;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.indicators.Published;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/** Puts what the content says of indicators into the tables of the schema {@code indicators}. */
final class IndicatorDefinitions {
  private static final String TOTAL = "total";

  private final Content content;
  private final WarehouseDatabase database;

  IndicatorDefinitions(Content content, WarehouseDatabase database) {
    this.content = content;
    this.database = database;
  }

  void insert(Collection<Indicator> indicators) {
    database.insert(
        "indicators.board", List.<Object[]>of(new Object[] {content.site().area().code()}));
    database.insert("indicators.publisher", List.<Object[]>of(new Object[] {publisher()}));
    insertBreakdowns();
    List<Object[]> definitions = new ArrayList<>();
    List<Object[]> periods = new ArrayList<>();
    List<Object[]> terms = new ArrayList<>();
    for (Indicator indicator : indicators) {
      definitions.add(definition(indicator));
      indicator.published().ifPresent(published -> addTerms(indicator.id(), published, terms));
      if (indicator.numeratorSql().isPresent()) {
        for (PeriodType type : indicator.periods()) {
          periods.add(new Object[] {indicator.id(), type.id(), type.months()});
        }
      }
    }
    database.insert("indicators.definitions", definitions);
    database.insert("indicators.periods", periods);
    database.insert(
        "indicators.senders",
        indicators.stream()
            .filter(indicator -> indicator.numeratorSql().isPresent())
            .flatMap(indicator -> new Senders(content, indicator).rows().stream())
            .toList());
    database.insert("indicators.doubts", doubts(indicators));
    database.insert("indicators.published_terms", terms);
  }

  private Object[] definition(Indicator indicator) {
    boolean totalIsACount =
        indicator.breakdowns().stream().anyMatch(id -> !content.breakdowns().get(id).parts());
    Optional<Effective> effective = indicator.limits().effective();
    return new Object[] {
      indicator.id(),
      indicator.measure().name().toLowerCase(Locale.ROOT),
      indicator.kind().name().toLowerCase(Locale.ROOT),
      new Senders(content, indicator).inAWord(),
      content.site().area().code(),
      indicator.historyMonths(),
      indicator.followUpDays(),
      totalIsACount,
      effective.flatMap(Effective::from).map(IndicatorDefinitions::date).orElse(null),
      effective.flatMap(Effective::to).map(IndicatorDefinitions::date).orElse(null),
      effective.map(Effective::because).orElse("")
    };
  }

  private List<Object[]> doubts(Collection<Indicator> indicators) {
    List<Object[]> rows = new ArrayList<>();
    for (Annotation annotation : content.annotations()) {
      if (annotation.kind().equals(Annotation.DATA_QUALITY)) {
        int position = rows.size();
        indicators.stream()
            .filter(indicator -> annotation.indicators().contains(indicator.id()))
            .forEach(
                indicator ->
                    rows.add(
                        new Object[] {
                          indicator.id(),
                          position,
                          date(annotation.from()),
                          date(annotation.to()),
                          annotation.text()
                        }));
      }
    }
    return rows;
  }

  private static Date date(YearMonth month) {
    return Date.valueOf(month.atDay(1));
  }

  private String publisher() {
    return content.agencies().values().stream()
        .filter(agency -> agency.publishes())
        .map(agency -> agency.id())
        .findFirst()
        .orElse("");
  }

  private void insertBreakdowns() {
    List<Object[]> rows = new ArrayList<>();
    for (Breakdown breakdown : content.breakdowns().values()) {
      rows.add(
          new Object[] {
            breakdown.id(),
            breakdown.codeSet().orElse(""),
            breakdown.parts(),
            breakdown.population()
          });
    }
    database.insert("indicators.breakdowns", rows);
  }

  private static void addTerms(String indicator, Published published, List<Object[]> terms) {
    addSide(indicator, "numerator", TOTAL, TOTAL, published.table(), published.numerator(), terms);
    addSide(
        indicator, "denominator", TOTAL, TOTAL, published.table(), published.denominator(), terms);
    for (Map.Entry<String, Map<String, List<String>>> cut : published.breakdowns().entrySet()) {
      String table = published.breakdownTables().get(cut.getKey());
      cut.getValue()
          .forEach(
              (value, measures) -> {
                String breakdown = cut.getKey();
                addSide(indicator, "numerator", breakdown, value, table, measures, terms);
                List<String> whole = published.denominator();
                addSide(indicator, "denominator", breakdown, value, table, whole, terms);
              });
    }
  }

  private static void addSide(
      String indicator,
      String side,
      String breakdown,
      String value,
      String table,
      List<String> measures,
      List<Object[]> terms) {
    for (String measure : measures) {
      terms.add(new Object[] {indicator, side, breakdown, value, table, measure});
    }
  }
}
