-- What the content says of the indicators, in tables, so that all of them are computed at once.
create schema indicators;

create table indicators.definitions (
    indicator varchar,
    measure varchar,          -- rate_per_10000, percentage, mean_days
    kind varchar,             -- flow, snapshot
    agency varchar,
    area varchar,
    history_months integer,
    follow_up_days integer,
    total_is_a_count boolean  -- a cut of it has values that are not parts of the total
);

create table indicators.periods (
    indicator varchar,
    period_type varchar,
    months integer
);

create table indicators.sources (indicator varchar, source varchar, title varchar);

-- Sums by month; amounts of a numerator or of a denominator.
create table indicators.counts (
    indicator varchar,
    side varchar,
    month date,
    breakdown varchar,
    breakdown_value varchar,
    amount double
);

create table indicators.breakdowns (
    breakdown varchar,
    code_set varchar,
    is_parts boolean,
    has_population boolean
);

-- The measures of the DfE that are added up. The whole of a rate is the measure 'population'.
create table indicators.published_terms (
    indicator varchar,
    side varchar,
    breakdown varchar,
    breakdown_value varchar,
    dfe_table varchar,
    measure varchar
);
