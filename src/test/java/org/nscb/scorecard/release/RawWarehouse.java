package org.nscb.scorecard.release;

import java.util.List;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/** A warehouse with the schema {@code raw} alone, filled by hand. */
final class RawWarehouse implements WarehouseBuild {

  private static final String TABLES =
      """
      create schema raw;
      create table raw.indicator_values (
          indicator varchar, period_type varchar, period varchar, area varchar, breakdown varchar,
          breakdown_value varchar, agency varchar, numerator double, denominator double,
          status varchar, reason varchar, basis varchar, vintage varchar,
          coverage varchar default 'Complete', agencies_expected integer default 1,
          agencies_delivered integer default 1, late_deliveries integer default 0,
          quality varchar default 'sound', quality_reason varchar default '');
      create table raw.parts_not_shown (
          indicator varchar, period_type varchar, period varchar, area varchar, breakdown varchar,
          breakdown_value varchar, numerator double, denominator double);
      create table raw.published_values (
          indicator varchar, period varchar, area varchar, breakdown varchar,
          breakdown_value varchar, numerator double, denominator double, published_value double,
          status varchar, reason varchar, vintage varchar, in_force boolean);
      create table raw.neighbours (position integer, area varchar);
      create table raw.areas (code varchar, name varchar, kind varchar);
      create table raw.breakdown_values (
          breakdown varchar, value varchar, label varchar, position integer);
      create table raw.lineage (indicator varchar, models varchar);
      create table raw.check_results (
          name varchar, severity varchar, sentence varchar, rows bigint);
      create table raw.deliveries (
          delivery varchar, agency varchar, source varchar, period varchar, part varchar,
          version integer, file_name varchar, sha256 varchar, received_at varchar, rows_read bigint,
          rows_accepted bigint, rows_quarantined bigint, state varchar, superseded_by varchar,
          refusal varchar, withdrawal varchar, days_late integer);
      create table raw.delivery_findings (
          delivery varchar, kind varchar, position integer, name varchar, sentence varchar,
          rows bigint);
      create table raw.plan_actions (
          plan varchar, action_id varchar, period varchar, review varchar, intent varchar,
          priorities varchar, kpis varchar, action varchar, measure varchar, responsible varchar,
          subgroups varchar, agency varchar, agreed_on date, target_from date, target_date date,
          open_ended boolean, is_milestone boolean, is_smart boolean, progress integer,
          owner_rag varchar, computed_rag varchar, because varchar, why_differs varchar,
          completed_on date);
      create table raw.plan_action_months (
          plan varchar, action_id varchar, period varchar, progress integer, owner_rag varchar,
          computed_rag varchar);
      """;

  private final List<String> statements;

  RawWarehouse(List<String> statements) {
    this.statements = List.copyOf(statements);
  }

  /**
   * A month of invented Norfolk, and what was published for it, its region, country, neighbours.
   */
  static RawWarehouse invented() {
    return new RawWarehouse(
        List.of(
            """
            insert into raw.indicator_values (indicator, period_type, period, area, breakdown, breakdown_value, agency,
                numerator, denominator, status, reason, basis, vintage)
            select 'referrals', 'month', '2015-03', 'E10000020', breakdown, value, 'norfolk_csc',
                numerator, denominator, status, reason, 'extracts', ''
            from (values
                ('total', 'total', 600, 165675, 'shown', ''),
                ('district', 'E07000143', 3, null, 'shown', ''),
                ('district', 'E07000144', 40, null, 'shown', ''),
                ('district', 'E07000145', 557, null, 'shown', ''),
                ('district', 'E07000146', 0, null, 'shown', '')
            ) as v(breakdown, value, numerator, denominator, status, reason)
            """,
            """
            insert into raw.indicator_values (indicator, period_type, period, area, breakdown, breakdown_value, agency,
                numerator, denominator, status, reason, basis, vintage)
            values
                ('re_referrals', 'month', '2015-03', 'E10000020', 'total', 'total', 'norfolk_csc',
                    10, 160, 'shown', '', 'extracts', ''),
                ('re_referrals', 'month', '2015-02', 'E10000020', 'total', 'total', 'norfolk_csc',
                    20, 160, 'shown', '', 'extracts', ''),
                ('re_referrals', 'month', '2015-01', 'E10000020', 'total', 'total', 'norfolk_csc',
                    null, null, 'unavailable', 'December was not delivered.', 'extracts', ''),
                ('plan_days', 'month', '2015-03', 'E10000020', 'total', 'total', 'norfolk_csc',
                    2001, 20, 'shown', '', 'extracts', '')
            """,
            """
            insert into raw.indicator_values (indicator, period_type, period, area, breakdown, breakdown_value, agency,
                numerator, denominator, status, reason, basis, vintage)
            select 'referrals', 'year_to_march', '2015-03', area, 'total', 'total', 'dfe',
                numerator, denominator, status, '', 'published', '2024'
            from (values
                ('E10000020', 7933, 165675, 'shown'),
                ('E92000001', 635600, 11590000, 'shown'),
                ('E12000006', null, 1280000, 'suppressed'),
                ('E10000001', 5, 10000, 'shown'),
                ('E10000002', 15, 10000, 'shown'),
                ('E10000003', null, 10000, 'suppressed')
            ) as v(area, numerator, denominator, status)
            """,
            """
            insert into raw.published_values values
                ('referrals', '2015-03', 'E10000020', 'total', 'total', 7933, 165675, 478.8,
                    'shown', '', '2024', true),
                ('referrals', '2015-03', 'E10000020', 'total', 'total', 7900, 165600, 477.1,
                    'shown', '', '2016', false)
            """,
            """
            insert into raw.published_values
            select indicator, period, area, breakdown, breakdown_value, numerator, denominator, null,
                status, reason, vintage, true
            from raw.indicator_values
            where basis = 'published' and area <> 'E10000020'
            """,
            "insert into raw.neighbours values (1, 'E10000001'), (2, 'E10000002'), (3, 'E10000003'),"
                + " (3, 'E06000003')",
            """
            insert into raw.areas values
                ('E10000020', 'Norfolk', 'county'), ('E92000001', 'England', 'country')
            """,
            "insert into raw.breakdown_values values ('district', 'E07000143', 'Breckland', 1)",
            """
            insert into raw.lineage values
                ('referrals', '{"models": ["staging.stg_referrals"], "sources": ["referrals"]}')
            """,
            "insert into raw.check_results values ('no_children_from_the_future', 'fail', 'None.', 0)",
            """
            insert into raw.deliveries values
                ('referrals-norfolk_csc-2015-03-0a1b2c3d', 'norfolk_csc', 'referrals', '2015-03',
                    '', 1, '=norfolk.csv', repeat('0', 64), '2015-04-10T09:00:00Z', 601, 600, 1,
                    'in_force', '', '', '', 0),
                ('dfe_children_in_need-dfe-2024-03-c1-00000000', 'dfe', 'dfe_children_in_need',
                    '2024-03', 'c1', 1, 'c1.csv', repeat('1', 64), '2015-04-10T09:00:00Z', 9, 9, 0,
                    'in_force', '', '', '', 0)
            """));
  }

  RawWarehouse and(String statement) {
    return new RawWarehouse(
        java.util.stream.Stream.concat(statements.stream(), java.util.stream.Stream.of(statement))
            .toList());
  }

  @Override
  public void build(WarehouseDatabase database, Ledger ledger) {
    database.run(TABLES);
    statements.forEach(database::run);
  }
}
