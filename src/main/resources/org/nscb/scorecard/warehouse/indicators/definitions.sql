-- What the content says of the indicators, in tables, so that all of them are computed at once.
create schema indicators;

create table indicators.board (area varchar);

create table indicators.publisher (agency varchar);

create table indicators.definitions (
    indicator varchar,
    measure varchar,          -- rate_per_10000, per_100, percentage, mean_days, mean, count
    kind varchar,             -- flow, snapshot
    agency varchar,           -- the one that sends, or several
    area varchar,
    history_months integer,
    follow_up_days integer,
    total_is_a_count boolean, -- a cut of it has values that are not parts of the total
    effective_from date,      -- first month in which what it measures existed; null: always did
    effective_to date,        -- last month; null: still does
    because varchar
);

create table indicators.periods (
    indicator varchar,
    period_type varchar,
    months integer
);

-- Who must have sent which sources: for an indicator as a whole (whom is empty), and for what one of
-- its agencies sent, where it is cut by the agencies that send.
create table indicators.senders (
    indicator varchar,
    whom varchar,
    source varchar,
    title varchar,
    agency varchar,
    agency_name varchar,
    agency_kind varchar,      -- in the plural: district councils
    is_yearly boolean,        -- a file is the return of a year to March
    has_others boolean        -- others send this source too
);

-- Stretches whose figures are doubtful or missing, in the order of the content.
create table indicators.doubts (
    indicator varchar,
    position integer,
    first_month date,
    last_month date,
    sentence varchar
);

-- Sums by month; amounts of a numerator or of a denominator.
create table indicators.counts (
    indicator varchar,
    side varchar,
    month date,
    breakdown varchar,
    breakdown_value varchar,
    amount double,
    is_withheld boolean       -- the agency that sent it held a row back
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
