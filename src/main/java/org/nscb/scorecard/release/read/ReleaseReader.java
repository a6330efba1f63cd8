package org.nscb.scorecard.release.read;

import static org.nscb.scorecard.release.read.IndicatorValue.TOTAL;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.release.read.plan.PlanAction;

/**
 * Reads one sealed release. Safe for many threads: each question has its own connection. What every
 * page needs (about the release, deliveries, labels) is read once, for a release never changes.
 */
public final class ReleaseReader implements AutoCloseable {

  private final ReleaseTables tables;
  private final ReleaseInfo info;
  private final List<Delivery> deliveries;
  private final Map<String, List<BreakdownValue>> breakdownValues;
  private final List<PlanAction> planActions;

  private final Map<String, Map<String, List<IndicatorValue>>> totalsByArea =
      new ConcurrentHashMap<>();

  private ReleaseReader(ReleaseTables tables) {
    this.tables = tables;
    this.info = ReleaseInfo.of(tables.info());
    this.deliveries = tables.deliveries();
    this.breakdownValues = tables.breakdownValues();
    this.planActions = tables.plans().actions();
  }

  /**
   * @param file scorecard.duckdb of a release, by its real path
   */
  public static ReleaseReader open(Path file) {
    return new ReleaseReader(ReleaseTables.open(file));
  }

  /** Of a release that is being made, over the connection that makes it. */
  public static ReleaseReader of(DuckDBConnection release) {
    return new ReleaseReader(ReleaseTables.of(release));
  }

  public ReleaseInfo info() {
    return info;
  }

  /** Every delivery known to the release, by source, then newest period first. */
  public List<Delivery> deliveries() {
    return deliveries;
  }

  /** What is known of one delivery, in the order of its kinds. */
  public List<DeliveryFinding> findings(String delivery) {
    return tables.deliveryFindings("where delivery = ?", delivery);
  }

  /** What other deliveries speak against, when the release was made. */
  public List<DeliveryFinding> findingsAcrossDeliveries() {
    return tables.deliveryFindings(
        "where kind in ('repeated', 'vanished') or kind like 'reference_%'");
  }

  /** Every check that was run, the one that found the most rows first. */
  public List<CheckFinding> checkFindings() {
    return tables.checkFindings();
  }

  /** The parts of a breakdown in their order; empty for one that is not known. */
  public List<BreakdownValue> breakdownValues(String breakdown) {
    return breakdownValues.getOrDefault(breakdown, List.of());
  }

  /**
   * Every line of the Board's plans as it stood in the latest month that was delivered, by plan;
   * none when no plan was.
   */
  public List<PlanAction> planActions() {
    return planActions;
  }

  /** What speaks to each row of the Board's plan, in the order of the plan. */
  public List<KpiEvidence> kpis() {
    return tables.plans().kpis();
  }

  /** Name of every area by its ONS code. */
  public Map<String, String> areas() {
    return tables.areas();
  }

  /** The values of one indicator for one area, oldest first; parts in their order. */
  public List<IndicatorValue> series(SeriesQuery query) {
    return tables.values(
        """
        where v.indicator = ? and v.basis = ? and v.period_type = ? and v.area = ? and v.breakdown = ?
        order by coalesce(b.position, 0), v.breakdown_value, v.period
        """,
        query.indicator(),
        query.basis().id(),
        query.periodType().id(),
        query.area(),
        query.breakdown());
  }

  /** The parts of a breakdown, of the same indicator, basis and period as each of the totals. */
  public List<IndicatorValue> partsOf(
      Collection<IndicatorValue> totals, String area, String breakdown) {
    if (totals.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>(List.of(area, breakdown));
    for (IndicatorValue total : totals) {
      parameters.add(total.indicator());
      parameters.add(total.basis().id());
      parameters.add(total.periodType().id());
      parameters.add(total.period().toString());
    }
    return tables.values(
        "where v.area = ? and v.breakdown = ?"
            + " and (v.indicator, v.basis, v.period_type, v.period) in ("
            + String.join(", ", Collections.nCopies(totals.size(), "(?, ?, ?, ?)"))
            + ") order by v.indicator, coalesce(b.position, 0), v.breakdown_value",
        parameters.toArray());
  }

  /** Every value of one part of a breakdown from extracts, oldest first. */
  public List<IndicatorValue> ofPart(String area, String breakdown, String part) {
    return tables.values(
        """
        where v.area = ? and v.breakdown = ? and v.breakdown_value = ? and v.basis = 'extracts'
        order by v.period
        """,
        area,
        breakdown,
        part);
  }

  /** The undivided values of every indicator for one area, oldest first; read once. */
  public Map<String, List<IndicatorValue>> totalsByIndicator(String area) {
    return totalsByArea.computeIfAbsent(area, this::readTotals);
  }

  private Map<String, List<IndicatorValue>> readTotals(String area) {
    return tables
        .values("where v.area = ? and v.breakdown = ? order by v.period", area, TOTAL)
        .stream()
        .collect(Collectors.groupingBy(IndicatorValue::indicator));
  }

  /** The comparators of one indicator, undivided, for years to March, oldest first. */
  public List<ComparatorValue> comparators(String indicator) {
    return tables.comparators(
        "where indicator = ? and breakdown = ? and period_type = ? order by period",
        indicator,
        TOTAL,
        PeriodType.YEAR_TO_MARCH.id());
  }

  /** The comparators of all indicators, undivided, for years to March, oldest first. */
  public Map<String, List<ComparatorValue>> comparators() {
    return tables
        .comparators(
            "where breakdown = ? and period_type = ? order by period",
            TOTAL,
            PeriodType.YEAR_TO_MARCH.id())
        .stream()
        .collect(Collectors.groupingBy(ComparatorValue::indicator));
  }

  public Optional<Lineage> findLineage(String indicator) {
    return tables.lineages(indicator).stream().findFirst();
  }

  /**
   * Which cuts of an indicator hold values for an area, such as {@code extracts/month/district}.
   */
  public List<Cut> cuts(String area) {
    return tables.cuts(area);
  }

  @Override
  public void close() {
    tables.close();
  }
}
